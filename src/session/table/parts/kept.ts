/**
 * What was last made for a seat, by name, each thing with all that it was made from. Like a negotiator's memory it changes
 * nothing: a thing is taken from it only where all that it would be made from is the same.
 */
export type Kept = Map<string, { readonly from: readonly unknown[]; readonly made: unknown }>;

/** A thing as it was made before, where every part that it is made `from` is the same object; made, and kept, if not. */
export function keptOr<T>(kept: Kept | undefined, name: string, from: readonly unknown[], make: () => T): T {
  const before = kept?.get(name);
  if (before !== undefined && isSame(before.from, from)) return before.made as T;
  const made = make();
  kept?.set(name, { from, made });
  return made;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, place) => part === other[place]);
}
