/** Points, rectangles and arcs on the stage, in CSS pixels. */
import type { Point } from './map-data.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Area that two rectangles share, in square pixels. */
export function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** A square around a point, `radius` to each side. */
export function around([x, y]: Point, radius: number): Rect {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** True if a point lies in a rectangle or on its edge. */
export function contains(rect: Rect, [x, y]: Point): boolean {
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
}

/** Two corners that a rectangle lies between. */
export function cornersOf({ x, y, width, height }: Rect): Point[] {
  return [
    [x, y],
    [x + width, y + height],
  ];
}

export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

/** The middle of some points; the origin when there are none. */
export function centroid(points: readonly Point[]): Point {
  const count = Math.max(points.length, 1);
  const sum = (axis: 0 | 1) => points.reduce((total, point) => total + point[axis], 0);
  return [sum(0) / count, sum(1) / count];
}

/** The point at share `t` (0 to 1) of a polyline's length. */
export function pointAlong(path: readonly Point[], t: number): Point {
  const first = path[0] ?? [0, 0];
  let left = lengthOf(path) * Math.min(Math.max(t, 0), 1);
  for (let i = 1; i < path.length; i++) {
    const [from, to] = [path[i - 1] ?? first, path[i] ?? first];
    const step = distance(from, to);
    if (left <= step)
      return step === 0
        ? from
        : [from[0] + ((to[0] - from[0]) * left) / step, from[1] + ((to[1] - from[1]) * left) / step];
    left -= step;
  }
  return path.at(-1) ?? first;
}

export function lengthOf(path: readonly Point[]): number {
  return path.slice(1).reduce((total, point, i) => total + distance(path[i] ?? point, point), 0);
}

/** Direction of a line's bend, away from the centre or towards it, and its greatest size in pixels. */
export interface Bow {
  readonly sense: 'outward' | 'inward';
  readonly most: number;
}

/**
 * A gently bent line from `a` to `b` that bows away from or towards `centre` and stops `trimA` and `trimB` short of its ends.
 * Empty when nothing is left between them.
 */
export function bentLine(a: Point, b: Point, centre: Point, trims: readonly [a: number, b: number], bow: Bow): Point[] {
  const length = distance(a, b);
  if (length <= trims[0] + trims[1] + 2) return [];
  const control = controlPoint(a, b, centre, bow);
  const steps = 32;
  const whole = Array.from({ length: steps + 1 }, (_, i) => quadratic(a, control, b, i / steps));
  const [from, to] = [trims[0] / lengthOf(whole), 1 - trims[1] / lengthOf(whole)];
  return Array.from({ length: steps + 1 }, (_, i) => pointAlong(whole, from + ((to - from) * i) / steps));
}

function controlPoint(a: Point, b: Point, centre: Point, { sense, most }: Bow): Point {
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const normal: Point = [-(b[1] - a[1]), b[0] - a[0]];
  const outward = normal[0] * (middle[0] - centre[0]) + normal[1] * (middle[1] - centre[1]) < 0 ? -1 : 1;
  // A quadratic passes half-way to its control point: the line's height is an eighth of its length, or `most`.
  const bend = ((sense === 'outward' ? 2 : -2) * Math.min(distance(a, b) / 8, most)) / Math.max(distance(a, b), 1);
  return [middle[0] + normal[0] * outward * bend, middle[1] + normal[1] * outward * bend];
}

function quadratic(a: Point, control: Point, b: Point, t: number): Point {
  const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return [p * a[0] + q * control[0] + r * b[0], p * a[1] + q * control[1] + r * b[1]];
}

/** A polyline moved sideways, to its right, by some pixels. */
export function beside(path: readonly Point[], by: number): Point[] {
  return path.map((point, i) => {
    const [before, after] = [path[i - 1] ?? point, path[i + 1] ?? point];
    const length = distance(before, after) || 1;
    return [point[0] - ((after[1] - before[1]) / length) * by, point[1] + ((after[0] - before[0]) / length) * by];
  });
}

/** The smallest rectangle around points, with a margin. */
export function boxAround(points: readonly Point[], margin: number): Rect {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return { x: left, y: top, width: Math.max(...xs) + margin - left, height: Math.max(...ys) + margin - top };
}
