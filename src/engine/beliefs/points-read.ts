import { at } from '../model/at.ts';
import type { InterestReading, ReadingSheet, TrackRules } from '../model/game.ts';
import { issueWeights } from './issue-weight.ts';

/** Most steps between the least and the most points: those further apart than this are told apart less finely. */
const MOST_STEPS = 1000;

/** A reading's points by issue and option, with what follows from them alone. */
export function pointsRead(
  tracks: readonly Pick<TrackRules, 'issues'>[],
  points: readonly (readonly number[])[],
): Pick<InterestReading, 'points' | 'most' | 'weights' | 'sheets'> {
  return {
    points,
    most: points.map((row) => Math.max(...row)),
    weights: issueWeights(tracks, points),
    sheets: readingSheets(tracks, points),
  };
}

function readingSheets(
  tracks: readonly Pick<TrackRules, 'issues'>[],
  points: readonly (readonly number[])[],
): ReadingSheet[] {
  return tracks.map(({ issues }) => {
    const rows = issues.map((issue) => at(points, issue));
    const low = rows.reduce((sum, row) => sum + Math.min(...row), 0);
    const best = rows.reduce((sum, row) => sum + Math.max(...row), 0);
    return { low, best, step: Math.max(1, Math.ceil((best - low) / MOST_STEPS)) };
  });
}
