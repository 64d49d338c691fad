import { letterAt, placesBetween } from '../../mind/letters.ts';
import { answeredIn } from '../../mind/lines.ts';
import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex } from '../../model/moves.ts';
import { isSameWording, type Wording } from '../../model/wording.ts';
import { withClauses } from '../../text/clauses.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import { wordingNow, worseReadingPoints } from '../weighing/clause-gains.ts';

/** A price that a letter pays. */
export interface Paid {
  /** Round in which the party has named it. */
  readonly round: number;
  /** Clauses of the letter that were not in the one for which the price was named. */
  readonly beyond: readonly Clause[];
}

/**
 * The last price that the party has named to the sender of a letter and that the letter pays, if there is one: it says the
 * letter that was refused with the named change. It may leave out what its sender has said since then and still says, and what
 * the text says as well for the party.
 */
export function pricedIn(view: View, letter: SeenOffer): Paid | undefined {
  const clauses = deliveredClauses(letter);
  const places = placesBetween(view, letter);
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const refused = letterAt(view, places[index]!);
    const terms = refused.id === letter.id ? undefined : termsOf(refused);
    if (terms === undefined || !isPaid(view, terms, letter)) continue;
    const beyond = clauses.filter(({ issue }) => terms.priced.every((term) => term.issue !== issue));
    return { round: answeredIn(view, refused.id) ?? refused.round, beyond };
  }
  return undefined;
}

/** A refused letter as it would be accepted. */
interface Terms {
  readonly priced: readonly Clause[];
  /** Articles that the price is about. */
  readonly changed: readonly IssueIndex[];
}

function termsOf(letter: SeenOffer): Terms | undefined {
  const { answer } = letter;
  if (answer?.response !== 'refuse' || answer.price === undefined) return undefined;
  return {
    priced: withClauses(deliveredClauses(letter), answer.price),
    changed: answer.price.map(({ issue }) => issue),
  };
}

function isPaid(view: View, { priced, changed }: Terms, letter: SeenOffer): boolean {
  const clauses = deliveredClauses(letter);
  return priced.every((term) => {
    const { issue } = term;
    const said = clauses.find((clause) => clause.issue === issue);
    if (said !== undefined || changed.includes(issue)) return said !== undefined && isSameWording(said, term);
    const last = standOf(view, letter.from, issue)?.clause ?? wordingNow(view, issue);
    return isSameWording(last, term) || isNoLess(view, wordingNow(view, issue), term);
  });
}

/** True if wording of an article brings the party no less than a clause. */
function isNoLess(view: View, wording: Wording, clause: Clause): boolean {
  const points = at(view.own.points, clause.issue);
  return worseReadingPoints(points, wording) >= worseReadingPoints(points, clause);
}
