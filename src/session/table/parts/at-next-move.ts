import type { Seat } from './chair.ts';

/** A seat, or a chair, as it is once the counters are back that go back with the person's next move: what that may be. */
export function atNextMove<S extends Seat>(seat: S): S {
  return seat.ahead === undefined ? seat : { ...seat, view: seat.ahead };
}
