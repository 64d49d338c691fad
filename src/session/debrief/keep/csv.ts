/** A cell: words, or a number as it is. */
export type Cell = string | number;

/** With it in front spreadsheets know the letters for what they are. */
const BYTE_ORDER_MARK = '\ufeff';

/** Matches the start of a cell that spreadsheets may take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as a file of comma-separated values (RFC 4180). Words that a spreadsheet would reckon as a formula have an
 * apostrophe in front, since a scenario's words are anybody's.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const words = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
