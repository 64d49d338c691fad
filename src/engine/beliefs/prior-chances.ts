import type { InterestReading } from '../model/game.ts';
import { inMillionths } from './in-millionths.ts';

/** Chances of the walk-away levels low, middle and high, in quarters. */
const LEVEL_QUARTERS = [1, 2, 1] as const;
/** Number of walk-away levels of a reading. */
export const LEVEL_COUNT = LEVEL_QUARTERS.length;

/** Prior chances in millionths: for each reading in turn those of its levels. */
export function priorChances(readings: readonly InterestReading[]): number[] {
  return inMillionths(readings.flatMap(({ prior }) => LEVEL_QUARTERS.map((quarters) => prior * quarters)));
}
