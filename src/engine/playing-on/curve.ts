import type { Course, WayAsked } from './course.ts';
import { piecesDone } from './plan.ts';
import type { EndReached } from './prospects.ts';
import type { SearchExtent } from './turning-search.ts';
import type { WaysPlan } from './ways-plan.ts';

/** Prospects at a moment. */
export interface PointOfCurve {
  /** Number of moves made. */
  readonly moment: number;
  /** Result of each way on from there; the same ways at every moment. */
  readonly ends: readonly EndReached[];
}

/** Moments at which a day of a game began, the first one included. */
export function dawnsOf({ moves, stateAt }: Course): number[] {
  return moves.flatMap((_, moment) =>
    moment === 0 || stateAt(moment).round !== stateAt(moment - 1).round ? [moment] : [],
  );
}

/**
 * Ways on from a moment of a curve. They are the ways by which turning points are looked at closely, so that a turning
 * point and the curve never tell two things of one moment.
 */
export function* pointOfCurve<Told>(
  course: Course,
  moment: number,
  { first, ways }: Pick<SearchExtent, 'first' | 'ways'>,
): WaysPlan<Told, PointOfCurve> {
  const asked = Array.from({ length: ways }, (_, index) => course.wayFrom(moment, first + index));
  return { moment, ends: yield* piecesDone<WayAsked, EndReached, Told>(asked) };
}

/** Moments of a curve: every dawn, those that follow some moves, and the end, of which all ways come to the same. */
export function momentsOfCurve(course: Course, after: readonly number[]): number[] {
  const all = new Set([...dawnsOf(course), ...after.map((move) => move + 1), course.moves.length]);
  return [...all].sort((a, b) => a - b);
}
