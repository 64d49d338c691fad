import { at } from '../model/at.ts';

/** What the chances of a table sum to. */
export const MILLION = 1_000_000;

/**
 * Whole weights as chances in millionths that sum to exactly a million, each at least 1 so that nothing is ever ruled
 * out for good; what rounding leaves over goes to the likeliest, the first of several. Weights up to 9e9 in all.
 */
export function inMillionths(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.max(1, total === 0 ? 0 : Math.floor((weight * MILLION) / total)));
  const likeliest = shares.indexOf(Math.max(...shares));
  shares[likeliest] = at(shares, likeliest) + MILLION - shares.reduce((sum, share) => sum + share, 0);
  return shares;
}
