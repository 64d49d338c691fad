import { at } from '../model/at.ts';
import type { Clause, IssueIndex } from '../model/moves.ts';
import { packagesWith } from '../model/packages.ts';
import { canMean, optionsOf } from '../model/wording.ts';
import type { Reason } from './decision/reason.ts';
import { agreedBy, hasGivenWord } from './given-word.ts';
import type { Outlook } from './outlook.ts';

/**
 * The most points that a text can bring which keeps to the word that the party has given on a track in the last days;
 * absent where it has given none, or where no such text is worth its walk-away any more.
 */
export function mostByGivenWord(outlook: Outlook): number | undefined {
  const { view, track, walkAway } = outlook;
  const given = at(view.common.tracks, track).issues.filter((issue) => hasGivenWord(view, issue));
  if (given.length === 0) return undefined;
  const most = mostKeeping(outlook, (issue) => given.includes(issue));
  return most >= walkAway ? most : undefined;
}

/** That clauses say something else than what the party has agreed to with others, the first of them; none where not. */
export function takesBack(outlook: Outlook, clauses: readonly Clause[]): Reason[] {
  const { view, walkAway } = outlook;
  for (const { issue, option } of clauses) {
    const agreed = agreedBy(view, issue);
    if (agreed === undefined || canMean(agreed, option)) continue;
    const own = at(view.own.points, issue);
    const gain = at(own, option) - at(own, agreed.option);
    const points = Math.max(
      0,
      mostKeeping(outlook, () => true),
    );
    return [{ code: 'takes-back', issue, option: agreed.option, gain, points, walkAway }];
  }
  return [];
}

/** The most points of texts with the agreed wording of the issues that count. */
function mostKeeping({ view, track, closed, late }: Outlook, counts: (issue: IssueIndex) => boolean): number {
  const rules = at(view.common.tracks, track);
  const { points } = at(view.own.sheets, track);
  const optionCounts = rules.issues.map((issue) => at(view.common.issues, issue).optionCount);
  const kept = rules.issues.map((issue) => {
    const wording = counts(issue) ? agreedBy(view, issue) : undefined;
    return wording && at(optionsOf(wording), 0);
  });
  let most = Number.NEGATIVE_INFINITY;
  for (const pack of packagesWith(rules, optionCounts, kept)) {
    if (closed[pack] !== 1) most = Math.max(most, points[pack]! - late);
  }
  return most;
}
