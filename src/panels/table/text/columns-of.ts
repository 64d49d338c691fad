import type { DelegationModel } from '#session/table/parts/delegation-model.ts';

/** The most delegations that have columns side by side; of more, each article lists what they stand for. */
const MOST_COLUMNS = 4;

/** Returns a delegation's name for a column head: as in sentences, or the short name if heads have little room. */
export function headOf({ called, name }: DelegationModel, columns: number): string {
  return columns === 1 ? name : called;
}

/** Returns the number of the grid's columns for delegations: one for each, or one for all of them. */
export function columnsOf({ length }: readonly DelegationModel[]): number {
  return length <= MOST_COLUMNS ? length : 1;
}
