import type { Clause } from '../model/moves.ts';
import type { Offer } from '../model/offer.ts';

/** An offer's clauses as its addressee reads them. */
export function deliveredClauses(offer: Pick<Offer, 'clauses' | 'delivered'>): readonly Clause[] {
  return offer.delivered ?? offer.clauses;
}
