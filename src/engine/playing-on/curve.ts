import type { Course } from './course.ts';
import type { EndReached } from './prospects.ts';
import type { Search, SearchProgress } from './turning-points.ts';

/** What could be expected at a moment. */
export interface PointOfCurve {
  /** How many moves had been made. */
  readonly moment: number;
  /** What each way on from there came to; the same ways at every moment. */
  readonly ends: readonly EndReached[];
}

/** Moments at which a day of a game began, the first one included. */
export function dawnsOf({ moves, stateAt }: Course): number[] {
  return moves.flatMap((_, moment) =>
    moment === 0 || stateAt(moment).round !== stateAt(moment - 1).round ? [moment] : [],
  );
}

/**
 * What could be expected of a game at some of its moments: every dawn, what follows the moves that are given, and the
 * end, of which all ways come to the same. It is played on in the ways by which turning points are looked at closely, so
 * that a turning point and the curve never tell two things of one moment.
 */
export function* curveOf(
  course: Course,
  after: readonly number[],
  { first, ways }: Pick<Search, 'first' | 'ways'>,
): Generator<SearchProgress, readonly PointOfCurve[]> {
  const points: PointOfCurve[] = [];
  const moments = momentsOf(course, after);
  const of = moments.length * ways;
  for (const moment of moments) {
    const ends: EndReached[] = [];
    for (let way = first; way < first + ways; way += 1) {
      ends.push(course.endFrom(moment, way));
      yield { done: points.length * ways + ends.length, of };
    }
    points.push({ moment, ends });
  }
  return points;
}

/** As many steps as `curveOf` takes. */
export function stepsOfCurve(course: Course, after: readonly number[], { ways }: Pick<Search, 'ways'>): number {
  return momentsOf(course, after).length * ways;
}

function momentsOf(course: Course, after: readonly number[]): number[] {
  const all = new Set([...dawnsOf(course), ...after.map((move) => move + 1), course.moves.length]);
  return [...all].sort((a, b) => a - b);
}
