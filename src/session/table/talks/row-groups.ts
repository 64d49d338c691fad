import type { CellModel } from '../text/cell-model.ts';

/** Delegations that stand for the same wording of an article. */
export interface RowGroup {
  readonly label: string;
  /** Delegations that have accepted it for now: their initials stand before it. */
  readonly accepted: readonly CellModel[];
  /** Delegations that ask for it, have drafted it, or are known to want it. */
  readonly asking: readonly CellModel[];
}

/** Groups the cells of an article by their wording, in the order of the file; what is not known of is left out. */
export function rowGroups(cells: readonly CellModel[]): RowGroup[] {
  const labels = [...new Set(cells.flatMap(({ label }) => label ?? []))];
  return labels.map((label) => {
    const alike = cells.filter((cell) => cell.label === label);
    return {
      label,
      accepted: alike.filter(({ how }) => how === 'accepted'),
      asking: alike.filter(({ how }) => how !== 'accepted'),
    };
  });
}
