import { isKeptSeat, type KeptSeat } from '#session/live/kept-seat.ts';
import type { TextStore } from '../text-store.ts';
import { type KeptByClass, keptByClass } from './kept-by-class.ts';

/** The seats of live classes that this device has. */
export type KeptSeats = KeptByClass<KeptSeat>;

/** Seats that are kept, at most. */
const MOST = 12;

export function keptSeatsIn(store: TextStore): KeptSeats {
  return keptByClass(store, 'seats', isKeptSeat, MOST);
}
