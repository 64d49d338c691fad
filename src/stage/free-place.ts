/** Finds room for tokens that would lie on one another. */
import { around, contains, distance, type Rect } from './geometry.ts';
import type { Point } from './map-data.ts';
import type { ChannelView } from './stage-view.ts';

/** The point of a rectangle, `margin` inside its edge, that is nearest. */
export function within({ x, y, width, height }: Rect, [px, py]: Point, margin: number): Point {
  return [
    Math.min(Math.max(px, x + margin), x + width - margin),
    Math.min(Math.max(py, y + margin), y + height - margin),
  ];
}

export interface Crowd {
  readonly taken: readonly { readonly at: Point; readonly radius: number }[];
  /** A thing that is moved aside keeps off these if it can. */
  readonly channels: readonly ChannelView[];
  readonly free: Rect;
}

/** Directions in which to place a second object, best first: readers expect it at the lower right. */
const ROUND_ABOUT: readonly Point[] = [
  [0.8, 0.8],
  [-0.8, 0.8],
  [1, 0],
  [0, 1],
  [-1, 0],
  [0.8, -0.8],
  [-0.8, -0.8],
  [0, -1],
];

/** One under another, then beside. */
export const IN_A_COLUMN: readonly Point[] = [[0, 0.72], [0, -0.72], [0.9, 0], [-0.9, 0], ...ROUND_ABOUT];

/** The place itself or, where it is taken, the nearest free one around it. */
export function freePlace(
  at: Point,
  radius: number,
  { taken, channels, free }: Crowd,
  directions: readonly Point[] = ROUND_ABOUT,
): Point {
  const open = (point: Point) => taken.every((thing) => distance(thing.at, point) >= thing.radius + radius);
  const clear = (point: Point) =>
    channels.every(({ path }) => path.every((line) => !contains(around(point, radius + 2), line)));
  if (open(at)) return at;
  const places = [3.2, 3.8, 4.6, 5.4].flatMap((far) =>
    directions.map(([x, y]): Point => [at[0] + x * far * radius, at[1] + y * far * radius]),
  );
  const possible = places.filter((point) => open(point) && contains(free, point));
  return possible.find(clear) ?? possible[0] ?? at;
}
