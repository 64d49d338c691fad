import { rankParts } from './rank-parts.ts';

/** Ranks of a wider range than this are counted anew, so that tables by rank stay small. */
const WIDEST = 1 << 20;

/** Returns ranks in the same order as whole numbers from 0 to about a million. */
export function compactRanks(ranks: Int32Array): Int32Array {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < ranks.length; row += 1) {
    const rank = ranks[row]!;
    if (rank < low) low = rank;
    if (rank > high) high = rank;
  }
  if (low >= 0 && high < WIDEST) return ranks;
  if (high - low >= WIDEST) return rankParts([Float64Array.from(ranks, (rank) => rank - low)]);
  const compact = new Int32Array(ranks.length);
  for (let row = 0; row < ranks.length; row += 1) compact[row] = ranks[row]! - low;
  return compact;
}
