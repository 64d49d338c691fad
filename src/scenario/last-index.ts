/** Where the last item of a list stands that fits; -1 where none does. */
export function lastIndex<Item>(items: readonly Item[], fits: (item: Item) => boolean): number {
  return items.reduce((last, item, index) => (fits(item) ? index : last), -1);
}
