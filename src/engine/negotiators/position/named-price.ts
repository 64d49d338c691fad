import { lettersBetween } from '../../mind/letters.ts';
import type { Clause } from '../../model/moves.ts';
import { sameClauses, withClauses } from '../../text/clauses.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';

/** The price that the party has named to the sender of a letter, if the letter says exactly that; the last one counts. */
export function namedPrice(view: View, letter: SeenOffer): readonly Clause[] | undefined {
  const last = lettersBetween(view, letter)
    .filter(({ id }) => id !== letter.id)
    .at(-1);
  if (last?.answer?.response !== 'refuse' || last.answer.price === undefined) return undefined;
  const { price } = last.answer;
  return sameClauses(withClauses(deliveredClauses(last), price), deliveredClauses(letter)) ? price : undefined;
}
