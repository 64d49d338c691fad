import { setNumbers } from '#scenario/editing/set-numbers.ts';
import type { PointsCell } from '#session/workshop/points-model.ts';
import type { PointsTable } from './points-table.ts';

/** Numbers that go into a table from one cell on, to the right and down. */
export interface CellsToSet {
  readonly at: PointsCell;
  readonly rows: readonly (readonly number[])[];
}

/** The text with the numbers in it; or why nothing was changed. */
export type SetCells =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'too-large' | 'too-fine' | 'not-plain' };

/** Sets numbers of the table in the text of its scenario, and changes nothing else there; all of them, or none. */
export function setCells(text: string, table: PointsTable, { at, rows }: CellsToSet): SetCells {
  const numbers = rows.flatMap((row, down) =>
    row.map((number, right) => ({ path: table.pathOf({ row: at.row + down, column: at.column + right }), number })),
  );
  const placed = numbers.flatMap(({ path, number }) => (path === undefined ? [] : [{ path, number }]));
  if (placed.length < numbers.length) return { ok: false, why: 'too-large' };
  const set = setNumbers(text, placed);
  if (set.ok) return { ok: true, text: set.text };
  return { ok: false, why: set.refused.some(({ why }) => why === 'no-such-number') ? 'too-fine' : 'not-plain' };
}
