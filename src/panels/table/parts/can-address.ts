import type { TableModel } from '#session/table/table-model.ts';

/** Whether anybody can be addressed, as far as it is the person's turn. */
export function canAddress({ asked, delegations }: Pick<TableModel, 'asked' | 'delegations'>): boolean {
  return asked !== 'talk' || delegations.some((one) => one.unaddressable === undefined);
}
