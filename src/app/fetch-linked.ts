import type { Language } from '#messages/language.ts';
import { scenarioIdInLink } from './read-link.ts';
import { shippedScenario } from './shipped-scenario.ts';

/** Fetches the shipped scenario that a link is of beside all else that the link needs, which would ask for it only then. */
export async function fetchLinked(text: string, language: Language): Promise<void> {
  const id = scenarioIdInLink(text);
  if (id !== undefined) await shippedScenario(id, language);
}
