import type { Clause, PartyIndex } from '../model/moves.ts';
import { isSameWording } from '../model/wording.ts';
import { deliveredClauses } from '../text/delivered-clauses.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { View } from '../views/view.ts';
import type { UnsentOffer } from './imagined-answers.ts';

/** The last proposal of a party on a part that the viewer knows of, if an offer that has not been made says the same; else `undefined`. */
export function ownProposal(
  view: View,
  party: PartyIndex,
  { track, clauses }: Pick<UnsentOffer, 'track' | 'clauses'>,
): SeenOffer | undefined {
  const last = view.offers.filter((offer) => offer.from === party && offer.track === track).at(-1);
  return last !== undefined && saysSame(deliveredClauses(last), clauses) ? last : undefined;
}

function saysSame(one: readonly Clause[], other: readonly Clause[]): boolean {
  const isIn = (clause: Clause) => other.some((each) => each.issue === clause.issue && isSameWording(each, clause));
  return one.length === other.length && one.every(isIn);
}
