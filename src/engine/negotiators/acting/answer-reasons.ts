import type { Clause, IssueIndex } from '../../model/moves.ts';
import { sharesReading } from '../../model/wording.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Reason } from '../decision/reason.ts';
import { movesIn } from '../position/moves-in.ts';
import { noLongerEnough, restWith, whyTakenBack } from '../position/rest-departs.ts';
import { tooVague } from '../weighing/is-exact.ts';

/** Reason that the sender has come to other terms since it made an offer, if it has. `among`: the articles looked at; all if absent. */
export function overtaken(made: SeenOffer, now: SeenOffer, among?: readonly IssueIndex[]): Reason[] {
  const changed = now.clauses.find(
    (clause) => !made.clauses.includes(clause) && (among === undefined || among.includes(clause.issue)),
  );
  return changed === undefined ? [] : [{ code: 'overtaken', issue: changed.issue }];
}

/** Reasons of a counter. `isWorthSigning`: a text with the letter would be. */
export function counterReasons(
  view: View,
  made: SeenOffer,
  offer: SeenOffer,
  clauses: readonly Clause[],
  isWorthSigning: boolean,
): Reason[] {
  return [
    ...overtaken(made, offer),
    ...wantsFirmWords(view, offer),
    ...movesIn(view, clauses, made),
    ...turnedDownAgain(view, made, struckBy(made, clauses), isWorthSigning),
  ];
}

/** Reasons of a refusal, with those for each obstacle that is not one by the party's own word. */
export function refusalReasons(
  view: View,
  made: SeenOffer,
  offer: SeenOffer,
  reasons: readonly Reason[],
  isWorthSigning: boolean,
): Reason[] {
  const over = namedIn(reasons);
  const named = deliveredClauses(made).filter(({ issue }) => over.includes(issue));
  return [
    ...overtaken(made, offer, over),
    ...reasons,
    ...(over.length === 0 ? askedForItself(view, made, reasons) : turnedDownAgain(view, made, named, isWorthSigning)),
  ];
}

/** Reason to turn down a letter that says nothing but the own position, if no text with it is worth signing any more. */
function askedForItself(view: View, made: SeenOffer, reasons: readonly Reason[]): Reason[] {
  const isBelow = reasons.some(({ code }) => code === 'below-walk-away');
  return isBelow
    ? deliveredClauses(made)
        .flatMap((clause) => noLongerEnough(view, clause))
        .slice(0, 1)
    : [];
}

/** The clauses of a letter that a counter to it words otherwise. */
function struckBy(made: SeenOffer, clauses: readonly Clause[]): Clause[] {
  return deliveredClauses(made).filter((theirs) =>
    clauses.some((own) => own.issue === theirs.issue && !sharesReading(own, theirs)),
  );
}

/**
 * Reasons to turn down clauses of a letter that the party has said it could accept. `isWorthSigning`: a text with the letter
 * would be.
 */
export function turnedDownAgain(
  view: View,
  made: SeenOffer,
  clauses: readonly Clause[],
  isWorthSigning: boolean,
): Reason[] {
  return clauses.flatMap((clause) => {
    const again = whyTakenBack(view, clause, restWith(view, made.from, deliveredClauses(made)));
    return again.length > 0 || isWorthSigning ? again : noLongerEnough(view, clause);
  });
}

/** Articles that reasons of a refusal name as obstacles. */
function namedIn(reasons: readonly Reason[]): IssueIndex[] {
  return reasons.flatMap((reason) => {
    switch (reason.code) {
      case 'cannot':
      case 'red-line':
        return reason.issue ?? [];
      case 'far-apart':
        return reason.issues;
      case 'price':
        return reason.clauses.map(({ issue }) => issue);
      default:
        return [];
    }
  });
}

/** Reasons for asking for firm words in the place of the vague ones of a letter; none where it has none that are too vague. */
export function wantsFirmWords(view: View, { clauses }: SeenOffer): Reason[] {
  const issue = tooVague(view, clauses);
  return issue === undefined ? [] : [{ code: 'firm-words', issue }];
}
