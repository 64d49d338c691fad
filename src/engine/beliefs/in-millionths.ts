import { at } from '../model/at.ts';

/** Sum of the chances of a table. */
export const MILLION = 1_000_000;

/**
 * Whole weights as chances in millionths that sum to exactly a million, each at least 1 so that nothing is ever ruled
 * out for good; what rounding leaves over goes to the likeliest, the first of several. Weights up to 9e9 in all.
 */
export function inMillionths(weights: readonly number[]): number[] {
  let total = 0;
  for (const weight of weights) total += weight;
  const shares: number[] = [];
  let likeliest = 0;
  let left = MILLION;
  for (const weight of weights) {
    const share = total === 0 ? 1 : Math.max(1, Math.floor((weight * MILLION) / total));
    if (share > (shares[likeliest] ?? 0)) likeliest = shares.length;
    shares.push(share);
    left -= share;
  }
  shares[likeliest] = at(shares, likeliest) + left;
  return shares;
}
