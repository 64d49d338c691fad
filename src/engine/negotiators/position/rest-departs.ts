/** A yes to a question holds if the rest is right: the wording of another article because of which it is not. */
import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause, PartyIndex } from '../../model/moves.ts';
import { sharesReading } from '../../model/wording.ts';
import { signedWording } from '../../text/text.ts';
import type { View } from '../../views/view.ts';
import type { Reason } from '../decision/reason.ts';
import { gainBy, leavesPosition, saysPosition } from './causes.ts';
import { movesBack } from './moves-in.ts';
import { saidAcceptableIn } from './said-acceptable.ts';

/**
 * Reason to turn down wording that the party would have signed in a vote that has failed, or has said that it could accept:
 * the clause among `rest` that departs most from its position on another article. Nothing if it has said neither, or if
 * nothing departs.
 */
export function whyTakenBack(view: View, clause: Clause, rest: readonly Clause[]): Reason[] {
  const own = standOf(view, view.party, clause.issue);
  if (own?.voted !== undefined && sharesReading(own.voted.clause, clause)) return movesBack(view, [own.clause]);
  const round = saidAcceptableIn(view, clause);
  if (round === undefined) return [];
  const [over] = departing(view, rest).filter((each) => each.issue !== clause.issue);
  const { issue, option, or } = clause;
  return over === undefined ? [] : [{ code: 'rest-departs', issue, option, or, round, over }];
}

/**
 * Reason to turn down wording that the party itself has asked for, or has said that it could accept, in a text that it would
 * not sign now: the wording is no longer enough. Nothing if it has said neither.
 */
export function noLongerEnough(view: View, { issue, option, or }: Clause): Reason[] {
  const clause = { issue, option, or };
  const stand = standOf(view, view.party, issue);
  if (stand !== undefined && stand.voted === undefined && saysPosition(view, clause)) {
    return [{ code: 'no-longer', since: stand.round, said: 'asked', ...clause }];
  }
  const round = saidAcceptableIn(view, clause);
  return round === undefined ? [] : [{ code: 'no-longer', since: round, said: 'acceptable', ...clause }];
}

/** True if a letter leaves the own position only for what the party has said that it could accept, and the rest is right. */
export function isWithinOwnWord(view: View, sender: PartyIndex, clauses: readonly Clause[]): boolean {
  const [asked, ...others] = departing(view, restWith(view, sender, clauses));
  return asked !== undefined && others.length === 0 && saidAcceptableIn(view, asked) !== undefined;
}

/** The clauses of a letter and, on the other articles of its part, the last words of its sender or else the text. */
export function restWith(view: View, sender: PartyIndex, clauses: readonly Clause[]): Clause[] {
  const { track } = at(view.common.issues, at(clauses, 0).issue);
  return at(view.common.tracks, track).issues.map((issue) => {
    const said = clauses.find((clause) => clause.issue === issue) ?? standOf(view, sender, issue)?.clause;
    return said ?? { issue, ...signedWording(view.common, view, issue) };
  });
}

/** Clauses that leave the own position, from the one that costs the party most. */
export function departing(view: View, clauses: readonly Clause[]): Clause[] {
  return clauses
    .filter((clause) => leavesPosition(view, clause))
    .map(({ issue, option, or }) => ({ issue, option, or }))
    .sort((a, b) => lossBy(view, b) - lossBy(view, a) || a.issue - b.issue);
}

function lossBy(view: View, clause: Clause): number {
  const own = standOf(view, view.party, clause.issue);
  return own === undefined ? 0 : -gainBy(view, clause, own);
}
