import { bitsTaken } from '../../mind/bargaining-position.ts';
import { at } from '../../model/at.ts';
import type { PackageIndex } from '../../model/game.ts';
import type { Clause, IssueIndex, OptionIndex } from '../../model/moves.ts';
import { wordingOfBits } from '../../model/option-bits.ts';
import { packageOf } from '../../model/packages.ts';
import { optionsOf, type Wording, wordingOf } from '../../model/wording.ts';
import { crossesCombination } from '../../text/readings.ts';
import { signedWording } from '../../text/text.ts';
import type { View } from '../../views/view.ts';
import type { ClauseGain } from '../decision/reason.ts';
import { heldOn } from './held.ts';

/**
 * Clauses by what they bring beyond what the text has on their issues, the best first: the wording that several have
 * agreed on, else what the text would mean if it were signed now.
 */
export function clauseGains(view: View, clauses: readonly Clause[]): ClauseGain[] {
  return gainsOver(view, clauses, (issue) => wordingNow(view, issue));
}

/** Like `clauseGains`, beyond what the text would mean if it were signed now, whatever some have agreed on. */
export function clauseGainsIfSigned(view: View, clauses: readonly Clause[]): ClauseGain[] {
  return gainsOver(view, clauses, (issue) => signedWording(view.common, view, issue));
}

/**
 * Largest cost of clauses against what the party has asked for on their issues, and largest gain beyond the text among
 * those that are no less than it has asked for.
 */
export function bargainIn(
  view: View,
  clauses: readonly Clause[],
): { readonly gives: ClauseGain | undefined; readonly gains: ClauseGain | undefined } {
  const demanded = (issue: IssueIndex) =>
    wordingOfBits(bitsTaken(view, view.party, issue, 'asked')) ?? wordingNow(view, issue);
  const steps = gainsOver(view, clauses, demanded);
  const worst = steps.at(-1);
  const kept = clauses.filter(({ issue }) => steps.some((step) => step.issue === issue && step.points >= 0));
  const [best] = clauseGains(view, kept);
  return {
    gives: worst !== undefined && worst.points < 0 ? worst : undefined,
    gains: best !== undefined && best.points > 0 ? best : undefined,
  };
}

/** The wording that several have agreed on, else what the text would mean if it were signed now. */
export function wordingNow(view: View, issue: IssueIndex): Wording {
  return heldOn(view, issue) ?? signedWording(view.common, view, issue);
}

function gainsOver(view: View, clauses: readonly Clause[], before: (issue: IssueIndex) => Wording): ClauseGain[] {
  return clauses
    .map((clause) => {
      const { issue } = clause;
      const points = at(view.own.points, issue);
      return {
        issue,
        points: worseReadingPoints(points, clause) - worseReadingPoints(points, before(issue)),
        ...wordingOf(clause),
      };
    })
    .sort((a, b) => b.points - a.points || a.issue - b.issue);
}

/** Points of wording by its worse reading. */
export function worseReadingPoints(points: readonly number[], { option, or }: Wording): number {
  return or === undefined ? at(points, option) : Math.min(at(points, option), at(points, or));
}

/**
 * Clauses by what they cost a party, the dearest first: against the text that it would rather see, with that clause alone put into it
 * (so with what its terms make of it), or, without one, against the best answer to each article.
 */
export function clauseCosts(
  view: View,
  clauses: readonly Clause[],
  wanted: readonly OptionIndex[] | undefined,
): ClauseGain[] {
  return clauses
    .map((clause) => ({ issue: clause.issue, points: -costOf(view, clause, wanted), ...wordingOf(clause) }))
    .sort((a, b) => a.points - b.points || a.issue - b.issue);
}

function costOf(view: View, clause: Clause, wanted: readonly OptionIndex[] | undefined): number {
  const { issue } = clause;
  if (wanted === undefined) return at(view.own.most, issue) - worseReadingPoints(at(view.own.points, issue), clause);
  const { points } = at(view.own.sheets, at(view.common.issues, issue).track);
  const rather = at(wanted, at(view.common.issues, issue).place);
  const worthWith = (option: OptionIndex) => at(points, packageWith(view, wanted, { issue, option }));
  return worthWith(rather) - Math.min(...optionsOf(clause).map(worthWith));
}

/** The package of a text, given by the options of its track, with a clause put into it. */
export function packageWith(view: View, options: readonly OptionIndex[], clause: Clause): PackageIndex {
  const { track, place } = at(view.common.issues, clause.issue);
  const said = options.map((option, index) => (index === place ? clause.option : option));
  return packageOf(at(view.common.tracks, track), said);
}

/** The articles of the first of the party's red lines that clauses cross. */
export function ownRedLineAcross(view: View, clauses: readonly Clause[]): IssueIndex[] {
  const crossed = view.own.redLines.find((line) => crossesCombination(line, clauses));
  return crossed?.sets.map(({ issue }) => issue) ?? [];
}
