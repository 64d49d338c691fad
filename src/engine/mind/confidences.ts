import { at } from '../model/at.ts';
import type { IssueIndex, PartyIndex } from '../model/moves.ts';
import type { View } from '../views/view.ts';
import { linesIn, pairOf } from './lines.ts';

/** Number of times that a party has told the seat unasked what matters to it. */
export function confidencesFrom(view: View, other: PartyIndex): number {
  return linesIn(view).told.get(pairOf(view, other, view.party))?.issues.length ?? 0;
}

/** True if the seat has told a party that an issue matters to it. */
export function wasTold(view: View, to: PartyIndex, issue: IssueIndex): boolean {
  return (
    linesIn(view)
      .told.get(pairOf(view, view.party, to))
      ?.issues.includes(issue) === true
  );
}

/** True if the seat has told somebody today what matters to it. */
export function hasConfidedToday(view: View): boolean {
  return at(linesIn(view).toldIn, view.party) === view.round;
}

/** True if a party has told the seat something in confidence since the seat last replied to a question of that party. */
export function hasConfided(view: View, other: PartyIndex): boolean {
  const { told, lastReplyTo } = linesIn(view);
  const last = told.get(pairOf(view, other, view.party))?.lastLine;
  return last !== undefined && last > at(lastReplyTo, other);
}
