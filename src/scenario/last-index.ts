/** Returns the index of the last matching item; -1 if none matches. */
export function lastIndex<Item>(items: readonly Item[], fits: (item: Item) => boolean): number {
  return items.reduce((last, item, index) => (fits(item) ? index : last), -1);
}
