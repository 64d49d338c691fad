import { lettersBetween } from '../../mind/letters.ts';
import { answeredIn } from '../../mind/lines.ts';
import { sameClauses, withClauses } from '../../text/clauses.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';

/** The round in which the party has named its price to the sender of a letter, if the letter says exactly that; the last one counts. */
export function pricedIn(view: View, letter: SeenOffer): number | undefined {
  const last = lettersBetween(view, letter)
    .filter(({ id }) => id !== letter.id)
    .at(-1);
  if (last?.answer?.response !== 'refuse' || last.answer.price === undefined) return undefined;
  const { price } = last.answer;
  const isMet = sameClauses(withClauses(deliveredClauses(last), price), deliveredClauses(letter));
  return isMet ? (answeredIn(view, last.id) ?? last.round) : undefined;
}
