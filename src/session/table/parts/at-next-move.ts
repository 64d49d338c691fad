import type { Seat } from './chair.ts';

/** A seat, or a chair, as it is once the counters are back that go back with the person's next move: what that may be. */
export function atNextMove<S extends Seat>(seat: S): S {
  return seat.ahead === undefined ? seat : { ...seat, view: seat.ahead };
}

/** A seat, or a chair, as it is where the person writes and speaks: also ahead of its turn, where moves can be prepared. */
export function whereWritten<S extends Seat>(seat: S): S {
  return seat.next === undefined ? atNextMove(seat) : { ...seat, view: seat.next };
}
