import type { TargetedKeyboardEvent } from 'preact';

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };

/** Up, down and Enter go to the cell above or below, as in any spreadsheet. */
export function moveInTable(event: TargetedKeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  if (step === undefined || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const cell = event.target.closest('td');
  const rows = [...event.currentTarget.rows].filter((row) => row.querySelector('input') !== null);
  const row = rows[rows.findIndex((each) => each.contains(event.target as Node)) + step];
  const next = cell === null ? null : row?.cells[cell.cellIndex]?.querySelector('input');
  // What was typed is taken when its cell is left.
  if (!next) event.target.blur();
  next?.focus();
  next?.select();
}
