import type { DelegationModel } from '#session/table/parts/delegation-model.ts';

/** The most delegations that have columns side by side; of more, each article lists what they stand for. */
const MOST_COLUMNS = 4;

/** How many columns the grid has for delegations: one for each, or one for all of them. */
export function columnsOf({ length }: readonly DelegationModel[]): number {
  return length <= MOST_COLUMNS ? length : 1;
}
