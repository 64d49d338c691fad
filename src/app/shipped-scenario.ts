import { library } from 'virtual:library';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Language } from '#messages/language.ts';
import { isShipped } from './is-shipped.ts';

/**
 * The shipped scenario of an id, told in a language, or as it was written where it has no texts in it; absent when there
 * is none. It is loaded once. Fails where it cannot be had.
 */
export async function shippedScenario(id: string, { tag }: Language): Promise<Scenario | undefined> {
  const load = isShipped(id) ? library[id] : undefined;
  return await (load?.told[tag] ?? load?.written)?.();
}
