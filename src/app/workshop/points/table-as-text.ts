import type { PointsModel } from '#session/workshop/points-model.ts';

/** The table for a spreadsheet: cells apart by tabs, with headings, which are left out when it comes back. */
export function tableAsText({ parties, groups }: PointsModel): string {
  const head = ['', '', ...parties.map(({ name }) => name)];
  const rows = groups.flatMap(({ title, rows: answers }) =>
    answers.map(({ label, cells }) => [title ?? '', label, ...cells.map(String)]),
  );
  return [head, ...rows].map((row) => row.map(inOneCell).join('\t')).join('\n');
}

/** Returns text for a single cell that a spreadsheet does not read as a formula. */
function inOneCell(cell: string): string {
  const flat = cell.replace(/[\t\r\n]+/g, ' ');
  return /^[=+@]|^-(?!\d)/.test(flat) ? `'${flat}` : flat;
}
