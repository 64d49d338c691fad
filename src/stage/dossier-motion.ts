/** How carried papers move: leg by leg, with a pause at the carrier. */
import { lengthOf, pointAlong } from './geometry.ts';
import type { Point } from './map-data.ts';

/** Milliseconds for a whole leg, and at the carrier. */
const LEG = 900;
const PAUSE = 300;

export interface Stage {
  readonly path: readonly Point[];
  readonly duration: number;
  /** Milliseconds before it starts. */
  readonly pause: number;
}

/** The legs up to the place of rest, which lies on the last one. */
export function travel(legs: readonly (readonly Point[])[], rest: Point): Stage[] {
  return legs.map((leg, index) => {
    const last = index === legs.length - 1;
    const path = last ? upTo(leg, rest) : leg;
    const share = lengthOf(leg) === 0 ? 0 : lengthOf(path) / lengthOf(leg);
    return { path, duration: Math.round(LEG * share), pause: index === 0 ? 0 : PAUSE };
  });
}

function upTo(path: readonly Point[], rest: Point): Point[] {
  const steps = 64;
  const points = Array.from({ length: steps + 1 }, (_, i) => pointAlong(path, i / steps));
  const far = points.map(([x, y]) => Math.hypot(x - rest[0], y - rest[1]));
  return [...points.slice(0, far.indexOf(Math.min(...far)) + 1), rest];
}
