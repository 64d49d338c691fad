import { at } from '../model/at.ts';

/** exp(-x^2 / 2) in thousandths for x = 0, 1/4, 1/2, ... 3. */
const BELL = [1000, 969, 882, 755, 607, 458, 325, 216, 135, 80, 44, 23, 11] as const;

/**
 * The bell curve of Gauss in thousandths, 1000 in the middle, for a distance from it in widths (standard deviations):
 * straight lines between the points of a table, and its last value beyond 3 widths.
 */
export function bell(distance: number, width: number): number {
  const quarters = Math.floor((Math.abs(distance) * 4000) / width);
  const step = Math.floor(quarters / 1000);
  if (step >= BELL.length - 1) return at(BELL, BELL.length - 1);
  const from = at(BELL, step);
  return from - Math.floor(((from - at(BELL, step + 1)) * (quarters - step * 1000)) / 1000);
}

/** A straight slope where a logistic curve would do: 0 at -halfWidth, 500 at 0, 1000 at +halfWidth; in thousandths. */
export function slope(distance: number, halfWidth: number): number {
  return Math.max(0, Math.min(1000, Math.floor(((distance + halfWidth) * 500) / halfWidth)));
}

/** `slope` for every whole distance, from -halfWidth to halfWidth - 1. */
export function slopeTable(halfWidth: number): Int32Array {
  const slopes = new Int32Array(2 * halfWidth);
  for (let place = 0; place < slopes.length; place += 1) slopes[place] = slope(place - halfWidth, halfWidth);
  return slopes;
}
