import type { TableModel } from '#session/table/table-model.ts';

/** Whether anybody can be addressed, as far as it is the person's turn. */
export function canAddress({ asked, draft }: Pick<TableModel, 'asked' | 'draft'>): boolean {
  return asked !== 'talk' || draft.addressees.some((one) => one.unaddressable === undefined);
}
