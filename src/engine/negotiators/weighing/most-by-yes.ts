import { yesHeard } from '../../mind/answers-heard.ts';
import { at } from '../../model/at.ts';
import type { IssueIndex } from '../../model/moves.ts';
import { hasBit } from '../../model/option-bits.ts';
import { sumsOverPackages } from '../../model/packages.ts';
import type { View } from '../../views/view.ts';
import type { Outlook } from './outlook.ts';

/**
 * The most points that an option brings the party of those on an issue of which others have said, when it asked them, that
 * they could accept them; absent where nobody has. Who asks and hears yes asks for that, and for no more.
 */
export function mostHeard(view: View, issue: IssueIndex): number | undefined {
  const bits = at(yesHeard(view), issue);
  if (bits === 0) return undefined;
  let most = Number.NEGATIVE_INFINITY;
  at(view.own.points, issue).forEach((points, option) => {
    if (hasBit(bits, option)) most = Math.max(most, points);
  });
  return most;
}

/**
 * The most points that a text can bring which asks nowhere for more than `mostHeard`; `undefined` if nothing was heard, or
 * no such text is worth the walk-away.
 */
export function mostByYes({ view, track, live, late, walkAway }: Outlook): number | undefined {
  const rules = at(view.common.tracks, track);
  const heard = rules.issues.map((issue) => mostHeard(view, issue));
  if (heard.every((most) => most === undefined)) return undefined;
  const { points } = at(view.own.sheets, track);
  const issuesWithMore = sumsOverPackages(
    rules.issues.map((issue, place) => moreThan(at(view.own.points, issue), heard[place])),
  );
  let most = walkAway - 1;
  for (const pack of live) {
    if (issuesWithMore[pack] === 0) most = Math.max(most, points[pack]! - late);
  }
  return most >= walkAway ? most : undefined;
}

/** 1 for each option that brings more points than the limit, 0 for the others. */
function moreThan(points: readonly number[], limit = Number.POSITIVE_INFINITY): number[] {
  return points.map((each) => (each > limit ? 1 : 0));
}
