import type { ChairIndices } from '../protocol/told-to-pupil.ts';
import type { ClassHead } from './class-head.ts';
import type { ClassState } from './class-state.ts';
import { areSame, cardToken } from './tokens.ts';

/** The chair of a card; absent where it is none of the class. */
export function chairOfCard(
  { tables }: ClassState,
  { secret, parties }: ClassHead,
  card: string,
): ChairIndices | undefined {
  // All of them are looked at, whichever it is: nothing is to be learnt from how long it takes.
  const chairs = tables.flatMap((_, table) => Array.from({ length: parties }, (__, party) => ({ table, party })));
  return chairs.filter(({ table, party }) => areSame(cardToken(secret, table, party), card))[0];
}
