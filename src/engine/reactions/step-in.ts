import type { Clause } from '../model/moves.ts';
import { isSameWording } from '../model/wording.ts';
import { deliveredClauses } from '../text/delivered-clauses.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { View } from '../views/view.ts';

/**
 * Step of a letter to the seat towards what the seat has asked its sender for on the track: part of it, for the first
 * time; more of it than the letter before; as much; or less. `undefined` if the seat has asked for nothing, and for a
 * letter of the sender's own accord that brings nothing either way.
 */
export function stepIn(
  { offers, party }: Pick<View, 'offers' | 'party'>,
  letter: SeenOffer,
): 'gives-part' | 'comes-closer' | 'stays' | 'takes-back' | undefined {
  const earlier = offers.slice(0, offers.indexOf(letter)).filter(({ track }) => track === letter.track);
  const asked = earlier.filter(({ from, to }) => from === party && to === letter.from).at(-1);
  if (asked === undefined) return undefined;
  const given = agreed(asked.clauses, letter);
  const before = earlier.filter(({ from, to }) => from === letter.from && to === party).at(-1);
  const isFirst = before === undefined;
  const givenBefore = isFirst ? 0 : agreed(asked.clauses, before);
  if (given > givenBefore) return isFirst ? 'gives-part' : 'comes-closer';
  if (given < givenBefore) return 'takes-back';
  return letter.counters === undefined ? undefined : 'stays';
}

/** Number of the requested clauses that a letter gives as they are. */
function agreed(asked: readonly Clause[], letter: SeenOffer): number {
  const given = deliveredClauses(letter);
  return asked.filter((clause) => given.some((each) => each.issue === clause.issue && isSameWording(each, clause)))
    .length;
}
