import { at } from '../model/at.ts';
import type { IssueWeight, TrackRules } from '../model/game.ts';

/**
 * Weight of an issue within its track, by the spread of its options' points: `most` in the first third, `least` in the
 * last third or last of all, else `middle`. `rows` has points by issue and option; of equal spreads the first leads.
 */
export function issueWeight(rows: readonly (readonly number[])[], place: number): IssueWeight {
  const spreads = rows.map((row) => Math.max(...row) - Math.min(...row));
  const own = at(spreads, place);
  const rank = spreads.filter((spread, other) => spread > own || (spread === own && other < place)).length;
  if (rank * 3 < rows.length) return 'most';
  return rank === rows.length - 1 || rank * 3 >= rows.length * 2 ? 'least' : 'middle';
}

/** By issue: how much it weighs among those of its track. `points` are by issue and option. */
export function issueWeights(
  tracks: readonly Pick<TrackRules, 'issues'>[],
  points: readonly (readonly number[])[],
): IssueWeight[] {
  const weights: IssueWeight[] = [];
  for (const { issues } of tracks) {
    const rows = issues.map((issue) => at(points, issue));
    issues.forEach((issue, place) => {
      weights[issue] = issueWeight(rows, place);
    });
  }
  return weights;
}
