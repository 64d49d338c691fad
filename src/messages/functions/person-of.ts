import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Told } from '../told.ts';

/** What words go by: the one that is told, one that is spoken of, or several. */
export type Person = 'you' | 'one' | 'many';

/** What the words go by that tell of parties: of several together, they are many, and "you" only alone. */
export function personOf({ named, to }: Told, parties: readonly PartyIndex[]): Person {
  const [only, ...others] = parties;
  if (only === undefined || others.length > 0) return 'many';
  if (only === to) return 'you';
  return at(named.scenario.parties, only).plural ? 'many' : 'one';
}
