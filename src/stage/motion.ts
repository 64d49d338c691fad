/** Motion of a picture as a function of time, so that it can be tested without a screen. */
import { EASE_OUT, EASE_TRAVEL, type Ease } from './easing.ts';
import { lengthOf, pointAlong } from './geometry.ts';
import type { Point } from './map-data.ts';

/** Place (of the middle, in CSS pixels), size, height as a share of its own where it lies down, turn in degrees, opacity. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flat: number;
  readonly angle: number;
  readonly alpha: number;
}

export interface Step {
  readonly to: Pose;
  /** Milliseconds before it begins, and that it takes. */
  readonly wait: number;
  readonly duration: number;
  readonly ease: Ease;
  /** A line that the motion follows instead of going straight. */
  readonly path?: readonly Point[] | undefined;
}

/** Steps, one after another. */
export interface Motion {
  readonly from: Pose;
  readonly steps: readonly Step[];
}

/** Milliseconds of the motions of look and feel. */
export const TIMES = { small: 160, panel: 240, draw: 420, dusk: 700, leg: 900, relay: 300, scene: 1200 } as const;

/** At rest at a place. */
export function poseAt([x, y]: Point): Pose {
  return { x, y, scale: 1, flat: 1, angle: 0, alpha: 1 };
}

export function lastsFor({ steps }: Motion): number {
  return steps.reduce((sum, { wait, duration }) => sum + wait + duration, 0);
}

/** The pose after so many milliseconds. */
export function poseAfter({ from, steps }: Motion, time: number): Pose {
  let [pose, left] = [from, time];
  for (const step of steps) {
    if (left < step.wait) return pose;
    left -= step.wait;
    if (left < step.duration) return between(pose, step, step.ease(left / step.duration));
    left -= step.duration;
    pose = step.to;
  }
  return pose;
}

function between(from: Pose, { to, path }: Step, share: number): Pose {
  const mix = (key: keyof Pose) => from[key] + (to[key] - from[key]) * share;
  const [x, y] = path === undefined ? [mix('x'), mix('y')] : pointAlong(path, share);
  return { x, y, scale: mix('scale'), flat: mix('flat'), angle: mix('angle'), alpha: mix('alpha') };
}

export interface Timing {
  readonly duration: number;
  readonly wait?: number;
  readonly ease?: Ease;
}

/** Straight from one pose to another. */
export function move(from: Pose, to: Pose, { duration, wait = 0, ease = EASE_OUT }: Timing): Motion {
  return { from, steps: [{ to, wait, duration, ease }] };
}

/** Carried papers go leg by leg, with a pause at the carrier, and end where they rest: on the last leg. */
export function travel(legs: readonly (readonly Point[])[], rest: Point): Motion {
  const steps = legs.map((leg, index): Step => {
    const path = index === legs.length - 1 ? upTo(leg, rest) : leg;
    const share = lengthOf(leg) === 0 ? 0 : lengthOf(path) / lengthOf(leg);
    return {
      to: poseAt(path.at(-1) ?? rest),
      wait: index === 0 ? 0 : TIMES.relay,
      duration: Math.round(TIMES.leg * share),
      ease: EASE_TRAVEL,
      path,
    };
  });
  return { from: poseAt(legs[0]?.[0] ?? rest), steps };
}

function upTo(path: readonly Point[], rest: Point): Point[] {
  const steps = 64;
  const points = Array.from({ length: steps + 1 }, (_, i) => pointAlong(path, i / steps));
  const far = points.map(([x, y]) => Math.hypot(x - rest[0], y - rest[1]));
  return [...points.slice(0, far.indexOf(Math.min(...far)) + 1), rest];
}
