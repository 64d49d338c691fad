import type { PartyIndex } from './moves.ts';

/** Index of a pair of parties, in either order, among all pairs of `partyCount` parties. */
export function pairIndex(a: PartyIndex, b: PartyIndex, partyCount: number): number {
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  return low * partyCount - (low * (low + 1)) / 2 + (high - low - 1);
}
