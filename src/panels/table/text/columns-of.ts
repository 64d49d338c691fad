import type { DelegationModel } from '#session/table/parts/delegation-model.ts';

/** The most delegations that have columns side by side; of more, each article lists what they stand for. */
const MOST_COLUMNS = 4;

/** What the head of a column calls a delegation: as sentences do, or by its short name where heads have little room. */
export function headOf({ called, name }: DelegationModel, columns: number): string {
  return columns === 1 ? name : called;
}

/** How many columns the grid has for delegations: one for each, or one for all of them. */
export function columnsOf({ length }: readonly DelegationModel[]): number {
  return length <= MOST_COLUMNS ? length : 1;
}
