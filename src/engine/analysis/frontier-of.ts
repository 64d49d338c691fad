import { at } from '../model/at.ts';
import { Archive, packingOf, packRow } from './archive.ts';
import type { Frontier } from './frontier.ts';
import { pairFrontier } from './pair-frontier.ts';
import { sumOrder } from './sum-order.ts';

/**
 * The Pareto frontier of the rows of a table, by ascending row.
 * @param columns by party: compact ranks, see `compactRanks`.
 * @param excluded by row: not 0 where it is left out; absent, none is.
 */
export function frontierOf(columns: readonly Int32Array[], excluded?: Uint8Array): Frontier {
  const found =
    columns.length === 2 ? pairFrontier(at(columns, 0), at(columns, 1), excluded) : wideFrontier(columns, excluded);
  return byRow(found);
}

/**
 * For three parties and more: whoever dominates a row has a greater sum, so rows are taken by descending sum and
 * compared with those kept so far. Those that have dominated lately are asked first.
 */
function wideFrontier(columns: readonly Int32Array[], excluded: Uint8Array | undefined): Frontier {
  const order = sumOrder(columns, excluded);
  const packing = packingOf(columns);
  const kept = new Archive(columns);
  for (let index = 0; index < order.length; index += 1) {
    const row = order[index]!;
    kept.offer(row, packRow(columns, packing, row));
  }
  return kept.frontier();
}

function byRow({ rows, counts }: Frontier): Frontier {
  const order = Uint32Array.from(rows, (_, index) => index).sort((a, b) => rows[a]! - rows[b]!);
  return {
    rows: Int32Array.from(order, (index) => rows[index]!),
    counts: Int32Array.from(order, (index) => counts[index]!),
  };
}
