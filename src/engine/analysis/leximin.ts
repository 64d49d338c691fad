import { bestExactly } from './best-exactly.ts';
import { compareRationals, type Rational } from './rational.ts';

/** Tolerance of a least share as a float, relative to the size of the shares. */
const SLACK = 1e-9;

/** Shares of parties, as floats to look for the best and exactly to decide. */
export interface Shares {
  readonly near: (index: number, party: number) => number;
  /** `under` is above 0; it need not be in lowest terms. */
  readonly exact: (index: number, party: number) => Rational;
}

/**
 * Of `count` candidates, those whose least share is greatest, then whose second least is, and so on (leximin); with
 * `leastOnly`, the least share alone decides (maximin).
 */
export function leximin(count: number, parties: readonly number[], shares: Shares, leastOnly = false): number[] {
  const near = new Float64Array(count);
  let size = 0;
  for (let index = 0; index < count; index += 1) {
    let least = Number.POSITIVE_INFINITY;
    for (const party of parties) {
      const share = shares.near(index, party);
      least = Math.min(least, share);
      size = Math.max(size, Math.abs(share));
    }
    near[index] = least;
  }
  const sorted = (index: number) => {
    const all = parties.map((party) => shares.exact(index, party)).sort(compareRationals);
    return leastOnly ? all.slice(0, 1) : all;
  };
  return bestExactly(near, size * SLACK, sorted, compareInOrder);
}

function compareInOrder(a: readonly Rational[], b: readonly Rational[]): number {
  for (let place = 0; place < a.length; place += 1) {
    const difference = compareRationals(a[place]!, b[place]!);
    if (difference !== 0) return difference;
  }
  return 0;
}
