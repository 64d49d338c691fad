/**
 * A cache of the values last made for a seat, by name, each with all of its inputs. It changes no result: a value is
 * reused only if all its inputs are the same.
 */
export type SeatCache = Map<string, { readonly from: readonly unknown[]; readonly made: unknown }>;

/** A thing as it was made before, where every part that it is made `from` is the same object; made, and kept, if not. */
export function keptOr<T>(kept: SeatCache | undefined, name: string, from: readonly unknown[], make: () => T): T {
  const before = kept?.get(name);
  if (before !== undefined && isSame(before.from, from)) return before.made as T;
  const made = make();
  kept?.set(name, { from, made });
  return made;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, place) => part === other[place]);
}
