import type { DelegationModel } from '#session/table/parts/delegation-model.ts';

/** The person's own delegation. Throws when there is none among them: a table is always seen from a chair. */
export function yourMark(delegations: readonly DelegationModel[]): DelegationModel {
  const you = delegations.find((delegation) => delegation.you);
  if (!you) throw new Error('The table is seen from no chair');
  return you;
}
