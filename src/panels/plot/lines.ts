import { at } from '#engine/model/at.ts';
import type { Spot } from './plot-frame.ts';

/** Straight line from spot to spot, as a path of SVG. */
export function straightLine(spots: readonly Spot[]): string {
  return spots.length === 0 ? '' : `M${spots.map(({ x, y }) => `${x},${y}`).join('L')}`;
}

/** Line in steps, never smoothed: between two spots nothing is known. */
export function stepLine(spots: readonly Spot[]): string {
  return straightLine(stepped(spots));
}

/** Band in steps between two heights. */
export function stepBand(
  ranges: readonly { readonly x: number; readonly low: number; readonly high: number }[],
): string {
  const upper = stepped(ranges.map(({ x, high }) => ({ x, y: high })));
  const lower = stepped(ranges.map(({ x, low }) => ({ x, y: low })));
  return ranges.length === 0 ? '' : `${straightLine([...upper, ...lower.reverse()])}Z`;
}

function stepped(spots: readonly Spot[]): Spot[] {
  return spots.flatMap((spot, place) => (place === 0 ? [spot] : [{ x: spot.x, y: at(spots, place - 1).y }, spot]));
}

/** Returns the positions of two labels at two heights, moved apart as far as they need within a room. */
export function labelsApart(one: number, other: number, apart: number, room: number): [number, number] {
  const lacking = Math.max(0, apart - Math.abs(one - other)) / 2;
  const [upper, lower] = one <= other ? [one - lacking, other + lacking] : [other - lacking, one + lacking];
  const shift = Math.max(0, -upper) - Math.max(0, lower - room);
  return one <= other ? [upper + shift, lower + shift] : [lower + shift, upper + shift];
}
