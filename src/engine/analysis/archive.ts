import type { Frontier } from './frontier.ts';
import { type Packing, packRows } from './packing.ts';

/**
 * The frontier of the rows offered so far, which come by descending sum. Rows that are kept are put into groups by the
 * leading bits of their ranks, so that those are passed over together which are worse than a row for somebody.
 */
export class Archive {
  readonly #spare: number;
  readonly #leading: number;
  readonly #groups: Group[] = [];
  /** By place in the groups: the leading bits of their rows, and the spare bits. */
  #keys = new Int32Array(FIRST_ROOM);
  readonly #byKey = new Map<number, Group>();

  constructor({ spare, leading }: Packing) {
    this.#spare = spare;
    this.#leading = leading;
  }

  /** Offers the rows in some places, one after the other. */
  offerAll(all: PackedRows, places: Int32Array): void {
    for (let index = 0; index < places.length; index += 1) this.#offer(all, places[index]!);
  }

  /** Keeps a row unless one that is kept is at least as good for all; then the two are equal, or it is dominated. */
  #offer(all: PackedRows, place: number): void {
    const spare = this.#spare;
    const key = all.packed[place]! & this.#leading;
    const keys = this.#keys;
    const count = this.#groups.length;
    for (let index = 0; index < count; index += 1) {
      // A spare bit is lost exactly where the leading bits of the group are less.
      if (((keys[index]! - key) & spare) !== spare) continue;
      if (!this.#groups[index]!.covers(all, place, spare)) continue;
      this.#bringForward(index);
      return;
    }
    this.#groupOf(key).keep(all, place, spare);
  }

  /** The rows that are kept, in no order. */
  frontier(): Frontier {
    return {
      rows: Int32Array.from(this.#groups.flatMap((group) => [...group.rows.subarray(0, group.size)])),
      counts: Int32Array.from(this.#groups.flatMap((group) => [...group.counts.subarray(0, group.size)])),
    };
  }

  #groupOf(key: number): Group {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const group = new Group();
    if (this.#groups.length === this.#keys.length) this.#keys = doubled(this.#keys);
    this.#keys[this.#groups.length] = key | this.#spare;
    this.#groups.push(group);
    this.#byKey.set(key, group);
    return group;
  }

  #bringForward(index: number): void {
    const to = index >> 1;
    const group = this.#groups[index]!;
    this.#groups[index] = this.#groups[to]!;
    this.#groups[to] = group;
    swap(this.#keys, index, to);
  }
}

/** Kept rows with the same leading bits; those that have dominated lately are asked first. */
class Group {
  rows = new Int32Array(FIRST_ROOM);
  counts = new Int32Array(FIRST_ROOM);
  size = 0;
  #packed = new Int32Array(FIRST_ROOM);
  #ranks = new Int32Array(0);

  /** True if one of the rows is at least as good for everybody; the row is counted with one that is equal. */
  covers(all: PackedRows, place: number, spare: number): boolean {
    const packed = all.packed[place]!;
    const kept = this.#packed;
    const size = this.size;
    for (let index = 0; index < size; index += 1) {
      // A spare bit is lost exactly where the kept row is, coarsely, worse.
      if (((kept[index]! - packed) & spare) !== spare) continue;
      const comparison = compareRanks(this.#ranks, index, all, place);
      if (comparison < 0) continue;
      if (comparison === 0) this.counts[index]! += 1;
      else this.#bringForward(index, all.width);
      return true;
    }
    return false;
  }

  keep({ rows, width, ranks, packed }: PackedRows, place: number, spare: number): void {
    const size = this.size;
    if (size === 0) this.#ranks = new Int32Array(FIRST_ROOM * width);
    else if (size === this.rows.length) this.#grow();
    this.rows[size] = rows[place]!;
    this.counts[size] = 1;
    this.#packed[size] = packed[place]! | spare;
    for (let party = 0; party < width; party += 1) this.#ranks[size * width + party] = ranks[place * width + party]!;
    this.size += 1;
  }

  #grow(): void {
    this.rows = doubled(this.rows);
    this.counts = doubled(this.counts);
    this.#packed = doubled(this.#packed);
    this.#ranks = doubled(this.#ranks);
  }

  #bringForward(index: number, width: number): void {
    const to = index >> 1;
    swap(this.rows, index, to);
    swap(this.counts, index, to);
    swap(this.#packed, index, to);
    for (let party = 0; party < width; party += 1) swap(this.#ranks, index * width + party, to * width + party);
  }
}

/** Initial capacity of a new group, in rows. */
const FIRST_ROOM = 16;

/** -1 where a kept row is worse for somebody, else 1 where it is better for somebody, else 0. */
function compareRanks(kept: Int32Array, index: number, { width, ranks }: PackedRows, place: number): -1 | 0 | 1 {
  let result: 0 | 1 = 0;
  for (let party = 0; party < width; party += 1) {
    const difference = kept[index * width + party]! - ranks[place * width + party]!;
    if (difference < 0) return -1;
    if (difference > 0) result = 1;
  }
  return result;
}

function doubled(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

function swap(list: Int32Array, a: number, b: number): void {
  const held = list[a]!;
  list[a] = list[b]!;
  list[b] = held;
}

/** Rows of a table with their ranks side by side, so that a row is compared without going through the whole table. */
export interface PackedRows {
  readonly rows: Int32Array;
  /** Number of ranks of a row. */
  readonly width: number;
  /** By place in `rows`: its ranks, one after the other. */
  readonly ranks: Int32Array;
  /** By place in `rows`: its ranks, coarsened. */
  readonly packed: Int32Array;
}

/** Some rows of a table. */
export function packedRows(columns: readonly Int32Array[], rows: Int32Array, packing: Packing): PackedRows {
  const width = columns.length;
  const ranks = new Int32Array(rows.length * width);
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place]!;
    for (let party = 0; party < width; party += 1) ranks[place * width + party] = columns[party]![row]!;
  }
  return { rows, width, ranks, packed: packRows(columns, packing, rows) };
}
