/** A column of a table for people. */
export interface Column {
  readonly title: string;
  /** Numbers stand at the right of their column. */
  readonly numeric?: boolean;
}

const GAP = '  ';

/** A table with aligned columns and a line under its titles; every line ends with a line break. */
export function alignedTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const titles = columns.map(({ title }) => title);
  const widths = columns.map((_, place) => Math.max(...[titles, ...rows].map((row) => widthOf(row[place] ?? ''))));
  const line = (row: readonly string[]) =>
    columns.map(({ numeric }, place) => padded(row[place] ?? '', widths[place] ?? 0, numeric ?? false)).join(GAP);
  const rule = widths.map((width) => '-'.repeat(width));
  return [titles, rule, ...rows].map((row) => `${line(row).trimEnd()}\n`).join('');
}

/** Characters, where one outside the basic plane counts once. */
function widthOf(text: string): number {
  return [...text].length;
}

function padded(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return right ? space + text : text + space;
}
