import type { NumberAt, SetNumbers } from '#scenario/editing/set-numbers.ts';
import type { PointsCell } from '#session/workshop/points-model.ts';
import type { PointsTable } from './points-table.ts';

/** Numbers that go into a table from one cell on, to the right and down. */
export interface CellsToSet {
  readonly at: PointsCell;
  readonly rows: readonly (readonly number[])[];
}

/** Returns the places of these numbers in the file; `undefined` if they extend beyond the table. */
export function cellsToSet(table: PointsTable, { at, rows }: CellsToSet): readonly NumberAt[] | undefined {
  const numbers = rows.flatMap((row, down) =>
    row.map((number, right) => ({ path: table.pathOf({ row: at.row + down, column: at.column + right }), number })),
  );
  const placed = numbers.flatMap(({ path, number }) => (path === undefined ? [] : [{ path, number }]));
  return placed.length === numbers.length ? placed : undefined;
}

/** The reason why nothing was changed: a number with too many decimals, or one not written plainly in the text. */
export function whyNotSet({ refused }: Extract<SetNumbers, { ok: false }>): 'too-fine' | 'not-plain' {
  return refused.some(({ why }) => why === 'no-such-number') ? 'too-fine' : 'not-plain';
}
