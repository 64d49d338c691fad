import type { Frontier } from './frontier.ts';

/** How a row's ranks are coarsened and put side by side into one 32-bit number, a spare bit above each. */
export interface Packing {
  readonly width: number;
  readonly factors: readonly number[];
}

/** For columns of compact ranks. */
export function packingOf(columns: readonly Int32Array[]): Packing {
  const width = Math.floor(32 / columns.length);
  const steps = (1 << (width - 1)) - 1;
  return { width, factors: columns.map((column) => steps / Math.max(1, greatest(column))) };
}

/** Where this is less in some place, so is the rank; the reverse need not hold. */
export function packRow(columns: readonly Int32Array[], { width, factors }: Packing, row: number): number {
  let packed = 0;
  for (let party = 0; party < columns.length; party += 1) {
    packed |= Math.floor(columns[party]![row]! * factors[party]!) << (party * width);
  }
  return packed;
}

function greatest(column: Int32Array): number {
  let most = 0;
  for (let row = 0; row < column.length; row += 1) if (column[row]! > most) most = column[row]!;
  return most;
}

/** The frontier of the rows offered so far, which come by descending sum. */
export class Archive {
  readonly #columns: readonly Int32Array[];
  readonly #spare: number;
  #packed = new Int32Array(1024);
  #rows = new Int32Array(1024);
  #counts = new Int32Array(1024);
  #size = 0;

  constructor(columns: readonly Int32Array[]) {
    this.#columns = columns;
    const width = Math.floor(32 / columns.length);
    this.#spare = columns.reduce((bits, _, party) => bits | (1 << (party * width + width - 1)), 0);
  }

  /** Keeps a row unless one that is kept is at least as good for all; then the two are equal, or it is dominated. */
  offer(row: number, packed: number): void {
    const place = this.#coverOf(row, packed);
    if (place === -1) this.#keep(row, packed);
    else if (isEqual(this.#columns, this.#rows[place]!, row)) this.#counts[place]! += 1;
    else this.#bringForward(place);
  }

  frontier(): Frontier {
    return { rows: this.#rows.slice(0, this.#size), counts: this.#counts.slice(0, this.#size) };
  }

  /** The place of a kept row that is at least as good for everybody, or -1. */
  #coverOf(row: number, packed: number): number {
    const spare = this.#spare;
    const kept = this.#packed;
    const size = this.#size;
    for (let place = 0; place < size; place += 1) {
      // A spare bit is lost exactly where the kept row is, coarsely, worse.
      if (((kept[place]! - packed) & spare) === spare && covers(this.#columns, this.#rows[place]!, row)) return place;
    }
    return -1;
  }

  #keep(row: number, packed: number): void {
    if (this.#size === this.#rows.length) this.#grow();
    this.#packed[this.#size] = packed | this.#spare;
    this.#rows[this.#size] = row;
    this.#counts[this.#size] = 1;
    this.#size += 1;
  }

  #grow(): void {
    this.#packed = doubled(this.#packed);
    this.#rows = doubled(this.#rows);
    this.#counts = doubled(this.#counts);
  }

  #bringForward(place: number): void {
    const to = place >> 1;
    swap(this.#packed, place, to);
    swap(this.#rows, place, to);
    swap(this.#counts, place, to);
  }
}

function covers(columns: readonly Int32Array[], a: number, b: number): boolean {
  for (let party = 0; party < columns.length; party += 1) {
    const column = columns[party]!;
    if (column[a]! < column[b]!) return false;
  }
  return true;
}

function isEqual(columns: readonly Int32Array[], a: number, b: number): boolean {
  return columns.every((column) => column[a] === column[b]);
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
