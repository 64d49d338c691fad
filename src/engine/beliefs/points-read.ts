import { at } from '../model/at.ts';
import type { InterestReading, ReadingSheet, TrackRules } from '../model/game.ts';
import { sumsOverPackages } from '../model/packages.ts';
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

/** Points of every package of each track under a reading. */
function readingSheets(
  tracks: readonly Pick<TrackRules, 'issues'>[],
  points: readonly (readonly number[])[],
): ReadingSheet[] {
  return tracks.map(({ issues }) => {
    const rows = issues.map((issue) => at(points, issue));
    const low = rows.reduce((sum, row) => sum + Math.min(...row), 0);
    const best = rows.reduce((sum, row) => sum + Math.max(...row), 0);
    const sums = sumsOverPackages(rows);
    const step = Math.max(1, Math.ceil((best - low) / MOST_STEPS));
    return { points: sums, step, steps: stepsAbove(sums, low, step), low, best };
  });
}

function stepsAbove(points: Int32Array, low: number, step: number): Uint16Array {
  const steps = new Uint16Array(points.length);
  for (let pack = 0; pack < points.length; pack += 1) steps[pack] = (points[pack]! - low) / step;
  return steps;
}
