import { at } from '../model/at.ts';
import { Archive, type PackedRows, packedRows } from './archive.ts';
import type { Frontier } from './frontier.ts';
import { type Packing, packingOf, packRows } from './packing.ts';
import { pairFrontier } from './pair-frontier.ts';
import { spreadPackages } from './sample-packages.ts';

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

/** Places of rows by descending sum of their ranks, rows of equal sum in their order. */
function sumOrder({ rows, width, ranks }: PackedRows): Int32Array {
  const sums = sumsOf(ranks, width, rows.length);
  const most = greatestOf(sums);
  const starts = new Int32Array(most + 2);
  for (let place = 0; place < sums.length; place += 1) starts[most - sums[place]! + 1]! += 1;
  for (let fallen = 1; fallen < starts.length; fallen += 1) starts[fallen]! += starts[fallen - 1]!;
  const order = new Int32Array(rows.length);
  for (let place = 0; place < sums.length; place += 1) {
    const fallen = most - sums[place]!;
    order[starts[fallen]!] = place;
    starts[fallen]! += 1;
  }
  return order;
}

function sumsOf(ranks: Int32Array, width: number, count: number): Int32Array {
  const sums = new Int32Array(count);
  for (let place = 0; place < count; place += 1) {
    let sum = 0;
    for (let party = 0; party < width; party += 1) sum += ranks[place * width + party]!;
    sums[place] = sum;
  }
  return sums;
}

function greatestOf(numbers: Int32Array): number {
  let most = 0;
  for (let place = 0; place < numbers.length; place += 1) if (numbers[place]! > most) most = numbers[place]!;
  return most;
}

/** Up to so many rows are all compared with one another. */
const FEW = 1 << 13;
/** Number of rows in the sample that is compared first. */
const TRIED = 1 << 12;
/** Number of rows compared per step. */
const COMPARED = 1 << 16;
/** The most rows that every row is compared with. */
const MOST_GUARDS = 64;

/**
 * The rows, ascending, that may be on the Pareto frontier: all that are, and few others. Left out is what one of a few
 * strong rows dominates, which are of the frontier of a sample (the elimination filter of LESS: Godfrey, Shipley and
 * Gryz 2005).
 * @param rows ascending.
 * @param frontierOf finds the frontier of some rows.
 */
function* worthComparing(
  columns: readonly Int32Array[],
  rows: Int32Array,
  packing: Packing,
  frontierOf: (rows: Int32Array) => Generator<void, Frontier>,
): Generator<void, Int32Array> {
  if (rows.length <= FEW) return rows;
  const tried = Int32Array.from(spreadPackages(rows.length, TRIED), (place) => rows[place]!);
  const guards = guardsOf(columns, tried, packing, (yield* frontierOf(tried)).rows);
  const left = new Int32Array(rows.length);
  let count = 0;
  for (let begin = 0; begin < rows.length; begin += COMPARED) {
    yield;
    count = guards.leaveUndominated(rows.subarray(begin, begin + COMPARED), left, count);
  }
  return left.slice(0, count);
}

/** Rows of a sample's frontier that dominate most of the sample. */
function guardsOf(columns: readonly Int32Array[], tried: Int32Array, packing: Packing, best: Int32Array): Guards {
  const all = new Guards(columns, best, packing);
  all.leaveUndominated(tried, new Int32Array(tried.length), 0);
  return new Guards(columns, all.foremost(MOST_GUARDS), packing);
}

/** A few rows that others are compared with; those that have dominated lately are asked first. */
class Guards {
  readonly #columns: readonly Int32Array[];
  readonly #packing: Packing;
  readonly #rows: Int32Array;
  readonly #packed: Int32Array;

  constructor(columns: readonly Int32Array[], rows: Int32Array, packing: Packing) {
    this.#columns = columns;
    this.#packing = packing;
    this.#rows = rows;
    this.#packed = packRows(columns, packing, rows).map((packed) => packed | packing.spare);
  }

  /** Returns the rows that have dominated most, lately. */
  foremost(count: number): Int32Array {
    return this.#rows.slice(0, count);
  }

  /** Enters those of some rows that none dominates into a list, from a place on; returns the next place. */
  leaveUndominated(rows: Int32Array, left: Int32Array, from: number): number {
    let count = from;
    const packed = packRows(this.#columns, this.#packing, rows);
    for (let place = 0; place < rows.length; place += 1) {
      const row = rows[place]!;
      if (this.#dominate(row, packed[place]!)) continue;
      left[count] = row;
      count += 1;
    }
    return count;
  }

  /** True if one of them is at least as good as a row for everybody, and better for somebody. */
  #dominate(row: number, packed: number): boolean {
    const { spare } = this.#packing;
    const all = this.#packed;
    for (let place = 0; place < all.length; place += 1) {
      // A spare bit is lost exactly where the guard is, coarsely, worse.
      if (((all[place]! - packed) & spare) !== spare) continue;
      if (!dominates(this.#columns, this.#rows[place]!, row)) continue;
      swap(this.#rows, place, place >> 1);
      swap(all, place, place >> 1);
      return true;
    }
    return false;
  }
}

function dominates(columns: readonly Int32Array[], a: number, b: number): boolean {
  let isBetter = false;
  for (let party = 0; party < columns.length; party += 1) {
    const column = columns[party]!;
    const difference = column[a]! - column[b]!;
    if (difference < 0) return false;
    if (difference > 0) isBetter = true;
  }
  return isBetter;
}

function swap(list: Int32Array, a: number, b: number): void {
  const held = list[a]!;
  list[a] = list[b]!;
  list[b] = held;
}
