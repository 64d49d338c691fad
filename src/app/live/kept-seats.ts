import { type KeptSeat, seatsIn, seatsWith } from '#session/live/kept-seat.ts';
import type { TextStore } from '../text-store.ts';

const NAME = 'seats';

/** The seats of live classes that this device has. */
export interface KeptSeats {
  list(): readonly KeptSeat[];
  of(classId: string): KeptSeat | undefined;
  keep(seat: KeptSeat): void;
  forget(classId: string): void;
}

/** The seats in a store. */
export function keptSeatsIn(store: TextStore): KeptSeats {
  const list = () => seatsIn(store.read(NAME));
  const put = (seats: readonly KeptSeat[]) => {
    if (seats.length > 0) store.write(NAME, JSON.stringify(seats));
    else store.clear(NAME);
  };
  return {
    list,
    of: (classId) => list().find((seat) => seat.classId === classId),
    keep: (seat) => put(seatsWith(list(), seat)),
    forget: (classId) => put(list().filter((seat) => seat.classId !== classId)),
  };
}
