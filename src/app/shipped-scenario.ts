import { library } from 'virtual:library';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Language } from '#messages/language.ts';
import { FIRST_LANGUAGE } from '#messages/languages.ts';
import { isShipped } from './is-shipped.ts';

/** Language of its texts, by the scenario that was loaded. */
const languages = new WeakMap<Scenario, string>();

/**
 * The shipped scenario of an id, told in a language, or as it was written where it has no texts in it; absent when there
 * is none. It is loaded once. Fails where it cannot be had.
 */
export async function shippedScenario(id: string, { tag }: Language): Promise<Scenario | undefined> {
  const load = isShipped(id) ? library[id] : undefined;
  const told = load?.told[tag];
  const scenario = await (told ?? load?.written)?.();
  if (scenario !== undefined) languages.set(scenario, told === undefined ? FIRST_LANGUAGE.language.tag : tag);
  return scenario;
}

/** Returns the tag of the language that a scenario's texts are in; `undefined` if it did not come with Parley. */
export function textLanguageOf(scenario: Scenario): string | undefined {
  return languages.get(scenario);
}
