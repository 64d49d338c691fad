import type { Frontier } from './frontier.ts';
import { pairFrontier } from './pair-frontier.ts';

/** The Pareto frontier of two of several parties: how many different points it has, and how many packages have them. */
export interface PairCounts {
  readonly vectors: number;
  readonly outcomes: number;
}

/**
 * Counts it from the frontier of all parties: of the packages with the same points of the two, one that is best for the
 * others is on that.
 * @param first by row: compact ranks of one of the two, as in `second` of the other.
 * @param frontier of all parties.
 * @param excluded by row: not 0 where it is left out of both frontiers; absent, none is.
 */
export function pairCounts(
  first: Int32Array,
  second: Int32Array,
  { rows }: Frontier,
  excluded: Uint8Array | undefined,
): PairCounts {
  const onAll = { first: rows.map((row) => first[row]!), second: rows.map((row) => second[row]!) };
  const pair = pairFrontier(onAll.first, onAll.second);
  const beside = new Int32Array(onAll.first.reduce((most, rank) => Math.max(most, rank), 0) + 1).fill(-1);
  for (const place of pair.rows) beside[onAll.first[place]!] = onAll.second[place]!;
  return { vectors: pair.rows.length, outcomes: packagesBeside(first, second, beside, excluded) };
}

/** The packages whose second rank is the one beside their first. */
function packagesBeside(
  first: Int32Array,
  second: Int32Array,
  beside: Int32Array,
  excluded: Uint8Array | undefined,
): number {
  let count = 0;
  for (let row = 0; row < first.length; row += 1) {
    if (excluded !== undefined && excluded[row] !== 0) continue;
    if (beside[first[row]!] === second[row]) count += 1;
  }
  return count;
}
