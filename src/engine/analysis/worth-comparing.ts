import type { Frontier } from './frontier.ts';
import { type Packing, packRows } from './packing.ts';
import { spreadPackages } from './sample-packages.ts';

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
export function* worthComparing(
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
