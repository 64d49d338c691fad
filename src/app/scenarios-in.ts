import { scenarios } from 'virtual:scenarios';
import { translations } from 'virtual:translations';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Language } from '#messages/language.ts';

/** The shipped scenarios, told in a language; one that has no texts in it stays as it is. */
export async function scenariosIn({ tag }: Language): Promise<readonly Scenario[]> {
  const told = (await translations[tag]?.scenarios()) ?? [];
  return scenarios.map((scenario) => told.find(({ id }) => id === scenario.id) ?? scenario);
}
