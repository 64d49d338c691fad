import { at } from '../model/at.ts';
import { Archive } from './archive.ts';
import type { Frontier } from './frontier.ts';
import { packedRows } from './packed-rows.ts';
import { type Packing, packingOf } from './packing.ts';
import { pairFrontier } from './pair-frontier.ts';
import { sumOrder } from './sum-order.ts';
import { worthComparing } from './worth-comparing.ts';

/**
 * The Pareto frontier of the rows of a table, by ascending row.
 * @param columns by party: compact ranks, see `compactRanks`.
 * @param excluded by row: not 0 where it is left out; absent, none is.
 */
export function frontierOf(columns: readonly Int32Array[], excluded?: Uint8Array): Frontier {
  const steps = frontierSteps(columns, excluded);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

/** Like `frontierOf`, in short steps. */
export function* frontierSteps(columns: readonly Int32Array[], excluded?: Uint8Array): Generator<void, Frontier> {
  if (columns.length === 2) return byRow(pairFrontier(at(columns, 0), at(columns, 1), excluded));
  return byRow(yield* wideFrontier(columns, excluded));
}

/**
 * For three parties and more: a row that dominates another has a greater sum, so rows are taken by descending sum and
 * compared with those kept so far. Those that have dominated lately are asked first.
 */
function* wideFrontier(columns: readonly Int32Array[], excluded: Uint8Array | undefined): Generator<void, Frontier> {
  const packing = packingOf(columns);
  const amongRows = (rows: Int32Array) => frontierAmong(columns, packing, rows);
  const rows = yield* worthComparing(columns, allowedRows(columns, excluded), packing, amongRows);
  return yield* amongRows(rows);
}

function allowedRows(columns: readonly Int32Array[], excluded: Uint8Array | undefined): Int32Array {
  const rows = new Int32Array(columns[0]?.length ?? 0);
  let count = 0;
  for (let row = 0; row < rows.length; row += 1) {
    if (excluded !== undefined && excluded[row] !== 0) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}

/** Number of rows offered per step. */
const OFFERED = 1 << 13;

function* frontierAmong(columns: readonly Int32Array[], packing: Packing, rows: Int32Array): Generator<void, Frontier> {
  const all = packedRows(columns, rows, packing);
  yield;
  const order = sumOrder(all);
  const kept = new Archive(packing);
  for (let begin = 0; begin < order.length; begin += OFFERED) {
    yield;
    kept.offerAll(all, order.subarray(begin, begin + OFFERED));
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
