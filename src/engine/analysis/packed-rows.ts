import { type Packing, packRows } from './packing.ts';

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
