import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Told } from '../told.ts';

/** Grammatical person of a sentence: the reader, one other delegation, or several. */
export type Person = 'you' | 'one' | 'many';

/** Returns the grammatical person of parties: several together are `many`, and the reader is `you` only if alone. */
export function personOf({ named, to }: Told, parties: readonly PartyIndex[]): Person {
  const [only, ...others] = parties;
  if (only === undefined || others.length > 0) return 'many';
  if (only === to) return 'you';
  return at(named.scenario.parties, only).plural ? 'many' : 'one';
}
