import { at } from '../model/at.ts';

/** The layout of a row's ranks, coarsened and side by side in one 32-bit number, a spare bit above each. */
export interface Packing {
  /** Bits a rank, the spare one too. */
  readonly width: number;
  /** By party: of its rank, how much of it is kept. */
  readonly factors: readonly number[];
  /** The bit above each rank. */
  readonly spare: number;
  /** The leading bits of each rank, by which rows are put into groups. */
  readonly leading: number;
}

/** Maximum number of leading bits of all parties together. */
const MOST_LEADING = 12;

/** For columns of compact ranks. */
export function packingOf(columns: readonly Int32Array[]): Packing {
  const width = Math.floor(32 / columns.length);
  const steps = (1 << (width - 1)) - 1;
  const leading = Math.max(1, Math.floor(MOST_LEADING / columns.length));
  const bitsOfEach = (bits: number) => columns.reduce((all, _, party) => all | (bits << (party * width)), 0);
  return {
    width,
    factors: columns.map((column) => steps / Math.max(1, greatest(column))),
    spare: bitsOfEach(1 << (width - 1)),
    leading: bitsOfEach(steps & ~(steps >> leading)),
  };
}

/** By place in some rows: the packed rank. Where it is less for some party, so is the rank; the reverse need not hold. */
export function packRows(columns: readonly Int32Array[], { width, factors }: Packing, rows: Int32Array): Int32Array {
  const packed = new Int32Array(rows.length);
  for (const [party, column] of columns.entries()) packColumn(packed, column, rows, at(factors, party), party * width);
  return packed;
}

function packColumn(packed: Int32Array, column: Int32Array, rows: Int32Array, factor: number, shift: number): void {
  for (let place = 0; place < rows.length; place += 1) packed[place]! |= (column[rows[place]!]! * factor) << shift;
}

function greatest(column: Int32Array): number {
  let most = 0;
  for (let row = 0; row < column.length; row += 1) if (column[row]! > most) most = column[row]!;
  return most;
}
