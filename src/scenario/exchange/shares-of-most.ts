import { divide, greatest, ONE, type Rational, ZERO } from '#engine/analysis/rational.ts';

/** The utilities of an issue: its largest as the weight, and each value as a share of it. */
export interface SharesOfMost {
  readonly weight: Rational;
  readonly shares: readonly Rational[];
}

/** Takes the weight out of the utilities of an issue. Where none is above 0 the weight is 0, and all shares are 1. */
export function sharesOfMost(row: readonly Rational[]): SharesOfMost {
  const weight = greatest(row);
  if (weight.over <= 0n) return { weight: ZERO, shares: row.map(() => ONE) };
  return { weight, shares: row.map((each) => divide(each, weight)) };
}
