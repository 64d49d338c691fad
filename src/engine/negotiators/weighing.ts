import { at } from '../model/game.ts';
import type { Clause, IssueIndex, OptionIndex } from '../model/moves.ts';
import { optionsOf } from '../model/wording.ts';
import { crossesCombination } from '../text/readings.ts';
import { signedOption } from '../text/text.ts';
import type { View } from '../views/view.ts';

/** What a clause brings a party, beyond what the text would mean without it; in the game's units. */
export interface ClauseGain {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
  readonly points: number;
}

/** Clauses by what they bring, the best first. */
export function clauseGains(view: View, clauses: readonly Clause[]): ClauseGain[] {
  return clauses
    .map((clause) => {
      const { issue, option } = clause;
      const points = at(view.own.points, issue);
      return {
        issue,
        option,
        points: leastPoints(points, clause) - at(points, signedOption(view.common, view, issue)),
      };
    })
    .sort((a, b) => b.points - a.points || a.issue - b.issue);
}

/** What a clause brings by its worse reading. */
function leastPoints(points: readonly number[], clause: Clause): number {
  return Math.min(...optionsOf(clause).map((option) => at(points, option)));
}

/** The clause that costs a party most against what it would rather see; absent when none costs anything. */
export function dearestClause(
  view: View,
  clauses: readonly Clause[],
  wanted: readonly OptionIndex[],
): ClauseGain | undefined {
  const [dearest] = clauseCosts(view, clauses, wanted);
  return dearest && dearest.points < 0 ? dearest : undefined;
}

/** Clauses by what they cost a party against what it would rather see (its best, without that), the dearest first. */
export function clauseCosts(
  view: View,
  clauses: readonly Clause[],
  wanted: readonly OptionIndex[] | undefined,
): ClauseGain[] {
  return clauses
    .map((clause) => {
      const { issue, option } = clause;
      const points = at(view.own.points, issue);
      const rather = wanted && at(points, at(wanted, at(view.common.issues, issue).place));
      return { issue, option, points: leastPoints(points, clause) - (rather ?? Math.max(...points)) };
    })
    .sort((a, b) => a.points - b.points || a.issue - b.issue);
}

/** The first issue on which clauses by themselves cross the party's own red line; absent when none does. */
export function ownRedLine(view: View, clauses: readonly Clause[]): IssueIndex | undefined {
  const crossed = view.own.redLines.find((line) => crossesCombination(line, clauses));
  return crossed?.sets[0]?.issue;
}
