import { keptListIn } from '../kept-list.ts';
import type { TextStore } from '../text-store.ts';

/** Storage of live classes on this device: one item for each class, the latest first. */
export interface KeptByClass<Kept> {
  list(): readonly Kept[];
  of(classId: string): Kept | undefined;
  /** Stores an item, replacing that of the same class. */
  keep(kept: Kept): void;
  forget(classId: string): void;
}

/** @param most Of how many classes something is kept, the oldest going first; of all where it is not given */
export function keptByClass<Kept extends { readonly classId: string }>(
  store: TextStore,
  name: string,
  isKept: (value: unknown) => value is Kept,
  most?: number,
): KeptByClass<Kept> {
  const { list, put } = keptListIn(store, name, isKept);
  const without = (classId: string) => list().filter((kept) => kept.classId !== classId);
  return {
    list,
    of: (classId) => list().find((kept) => kept.classId === classId),
    keep: (kept) => void put([kept, ...without(kept.classId)].slice(0, most)),
    forget: (classId) => void put(without(classId)),
  };
}
