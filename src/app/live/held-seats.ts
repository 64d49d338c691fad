import type { TextStore } from '../text-store.ts';
import { keptByClass } from './kept-by-class.ts';

/** The pupils of a class whose seats this device has had, by what the server calls them: with them goes no seat. */
interface HeldSeats {
  readonly classId: string;
  readonly pupils: readonly string[];
}

/** Classes, and seats of a class, that are remembered, at most. The server takes no more seats. */
const MOST = 12;

/** The seats that this device has had; a seat that was forgotten or given back is still one of them. */
export interface HeldSeatStore {
  of(classId: string): readonly string[];
  add(classId: string, pupil: string): void;
}

export function heldSeatsIn(store: TextStore): HeldSeatStore {
  const kept = keptByClass(store, 'held-seats', isHeldSeats, MOST);
  const of = (classId: string) => kept.of(classId)?.pupils ?? [];
  return {
    of,
    add: (classId, pupil) =>
      kept.keep({ classId, pupils: [pupil, ...of(classId).filter((other) => other !== pupil)].slice(0, MOST) }),
  };
}

function isHeldSeats(value: unknown): value is HeldSeats {
  const { classId, pupils } = (value ?? {}) as Partial<Record<keyof HeldSeats, unknown>>;
  if (typeof classId !== 'string' || !Array.isArray(pupils)) return false;
  return pupils.length <= MOST && pupils.every((pupil) => typeof pupil === 'string' && /^p\d{1,9}$/.test(pupil));
}
