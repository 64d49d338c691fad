import { at, type ReadingSheet, type TrackRules } from '../model/game.ts';
import { sumsOverPackages } from '../model/packages.ts';

/** What every package of each track brings under a reading; `points` are by issue and option. */
export function readingSheets(
  tracks: readonly Pick<TrackRules, 'issues'>[],
  points: readonly (readonly number[])[],
): ReadingSheet[] {
  return tracks.map(({ issues }) => {
    const rows = issues.map((issue) => at(points, issue));
    const low = rows.reduce((sum, row) => sum + Math.min(...row), 0);
    const best = rows.reduce((sum, row) => sum + Math.max(...row), 0);
    return { points: sumsOverPackages(rows), low, best };
  });
}
