/** The reason why the pasted text is not a block of numbers, with the position in it, from 1. */
export interface NotPasted {
  readonly why: 'no-number';
  readonly row: number;
  readonly column: number;
  readonly found: string;
}

export type PastedCells =
  | { readonly ok: true; readonly rows: readonly (readonly number[])[] }
  | { readonly ok: false; readonly not: NotPasted };

/**
 * Reads what was copied from a spreadsheet: cells apart by tabs, rows by line ends; decimals with a point or a comma. A
 * first row, and first columns, that hold words and no numbers are headings, and left out; so are rows of a heading alone.
 */
export function pastedCells(text: string): PastedCells {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const columns = headingColumns(cells);
  const rows = cells.map((row) => row.slice(columns)).filter((row) => row.some((cell) => numberIn(cell) !== undefined));
  for (const [row, each] of rows.entries()) {
    const column = each.findIndex((cell) => numberIn(cell) === undefined);
    if (column !== -1) {
      return { ok: false, not: { why: 'no-number', row: row + 1, column: column + 1, found: each[column] ?? '' } };
    }
  }
  if (rows.length === 0) return { ok: false, not: { why: 'no-number', row: 1, column: 1, found: lines[0] ?? '' } };
  return { ok: true, rows: rows.map((row) => row.map((cell) => numberIn(cell) ?? 0)) };
}

/** Returns the number of columns at the left without any number. */
function headingColumns(cells: readonly (readonly string[])[]): number {
  const width = Math.max(...cells.map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    if (cells.some((row) => numberIn(row[column] ?? '') !== undefined)) return column;
  }
  return 0;
}

/** The number that is written in a cell; undefined of anything else. */
export function numberIn(cell: string): number | undefined {
  const written = cell.trim().replace(/^\u2212/, '-');
  if (!/^[-+]?\d+(?:[.,]\d+)?$/.test(written)) return undefined;
  return Number(written.replace(',', '.'));
}
