import { interpolate, reciprocalTarget } from '#engine/concession/reciprocal-target.ts';

/** Inputs of a target; values in the units of a sheet, `time` from 0 to 1. */
export interface TargetSituation {
  readonly time: number;
  readonly best: number;
  readonly floor: number;
  /** The value at which the negotiator believes it should end. */
  readonly aim: number;
  /** Own values of the first offer of the others, and of their best so far. */
  readonly first: number;
  readonly received: number;
}

/** Initial weight of reciprocity; the clock replaces it with the square of time. */
const RECIPROCITY = 0.2;

/**
 * A target of two minds: one goes evenly from the best to the aim as time passes, the other answers in kind, and the
 * nearer the end, the more the clock counts. In the last part, where the others have offered less than that, it comes
 * down to the best of what they offered, slowly and then fast. Never below the floor.
 */
export function mixedTarget({ time, best, floor, aim, first, received }: TargetSituation): number {
  const byTime = interpolate(best, aim, time);
  const inKind = reciprocalTarget(best, aim, first, received);
  const target = interpolate(byTime, inKind, RECIPROCITY * (1 - time * time));
  const fallback = Math.max(floor, received);
  return Math.max(floor, Math.round(fallback < target ? interpolate(target, fallback, sixteenthPower(time)) : target));
}

/** Next to nothing until four fifths of the time, then steeply to 1. */
function sixteenthPower(time: number): number {
  const square = time * time;
  const fourth = square * square;
  const eighth = fourth * fourth;
  return eighth * eighth;
}
