/**
 * Place of an id in a list.
 * @throws RangeError when the id is unknown, which the checks of a scenario rule out
 */
export function indexById(list: readonly { readonly id: string }[], id: string): number {
  const index = list.findIndex((element) => element.id === id);
  if (index === -1) throw new RangeError(`unknown id "${id}"`);
  return index;
}
