import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import type { TableModel } from '#session/table/table-model.ts';

/** The person's own delegation. Throws when the model has none: a table is always seen from a chair. */
export function yourMark(model: TableModel): DelegationModel {
  const you = model.delegations.find((delegation) => delegation.you);
  if (!you) throw new Error('The table is seen from no chair');
  return you;
}
