import { issueWeight } from '../../beliefs/issue-weight.ts';
import { trustIn } from '../../ledgers/trust.ts';
import { at } from '../../model/at.ts';
import type { IssueWeight } from '../../model/game.ts';
import type { Clause, IssueIndex, OptionIndex, ReplyWord } from '../../model/moves.ts';
import { isRuledOutAlone } from '../../text/is-ruled-out-alone.ts';
import type { View } from '../../views/view.ts';

/** Trust, in thousandths, among those who know nothing of each other. */
export const STRANGERS = trustIn({ kept: 0, broke: 0 });

/** Weight of an issue on the party's own sheet, among the issues of its track. */
export function issueWeightOf(view: View, issue: IssueIndex): IssueWeight {
  const { track, place } = at(view.common.issues, issue);
  const rows = at(view.common.tracks, track).issues.map((one) => pointsOn(view, one));
  return issueWeight(rows, place);
}

/**
 * True if the party could live with an option: it crosses no red line by itself, and a text whose every article brought
 * the same share of its best would reach the walk-away.
 */
export function couldLiveWith(view: View, issue: IssueIndex, option: OptionIndex): boolean {
  return couldLiveWithAll(view, [{ issue, option }]);
}

/** Like `couldLiveWith`, for firm clauses of one track together: one can make up for the cost of another. */
export function couldLiveWithAll(view: View, clauses: readonly Clause[]): boolean {
  if (areRuledOut(view, clauses)) return false;
  const { track } = at(view.common.issues, at(clauses, 0).issue);
  let brings = 0;
  let most = 0;
  for (const { issue, option } of clauses) {
    brings += at(pointsOn(view, issue), option);
    most += at(view.own.most, issue);
  }
  return brings * at(view.own.sheets, track).best >= at(view.own.walkAway, track) * most;
}

/** True if clauses cross a red line of the party, whatever the rest of a text says. */
function areRuledOut({ own }: View, clauses: readonly Clause[]): boolean {
  return own.redLines.some(({ sets }) =>
    sets.every((set) => clauses.some(({ issue, option }) => issue === set.issue && set.options.includes(option))),
  );
}

/** Truth of a claim that the party accepts one of these options, by its own sheet: wholly, in part, or not. */
export function truthOf(view: View, issue: IssueIndex, options: readonly OptionIndex[]): ReplyWord {
  const liveable = options.filter((option) => couldLiveWith(view, issue, option));
  if (liveable.length === options.length) return 'yes';
  return liveable.length === 0 ? 'no' : 'otherwise';
}

/** Reading of a vague clause that brings the party more. */
export function readingOf(view: View, issue: IssueIndex, option: OptionIndex, or: OptionIndex): ReplyWord {
  const points = pointsOn(view, issue);
  return at(points, or) > at(points, option) ? 'second' : 'first';
}

/** Public answer to a claim that the sheet gives clearly; `undefined` if it does not. */
export function clearWord(
  view: View,
  issue: IssueIndex,
  options: readonly OptionIndex[],
): 'confirm' | 'deny' | undefined {
  const points = pointsOn(view, issue);
  const best = at(view.own.most, issue);
  const worst = Math.min(...points);
  if (best === worst) return undefined;
  const liveable = options.every((option) => couldLiveWith(view, issue, option));
  if (liveable && options.some((option) => at(points, option) === best)) return 'confirm';
  const hopeless = options.every(
    (option) => isRuledOutAlone(view.own.redLines, issue, option) || at(points, option) === worst,
  );
  return hopeless ? 'deny' : undefined;
}

function pointsOn(view: View, issue: IssueIndex): readonly number[] {
  return at(view.own.points, issue);
}
