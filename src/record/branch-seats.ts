import type { PartyIndex } from '#engine/model/moves.ts';
import type { SeatKind } from '#engine/model/setup.ts';

/** The seats of a branch: a person in one chair, negotiators in those that other persons had, and the rest as it was. */
export function branchSeats(seats: readonly SeatKind[], taken: PartyIndex): SeatKind[] {
  return seats.map((seat, party) => {
    if (party === taken) return 'person';
    return seat === 'person' ? 'negotiator' : seat;
  });
}
