import type { PartyIndex } from '#engine/model/moves.ts';
import type { SeatKind } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';

/** The parties that persons play, in the order of the scenario. */
export function personsIn(seats: readonly SeatKind[]): PartyIndex[] {
  return seats.flatMap((seat, party) => (seat === 'person' ? [party] : []));
}

/** The person who must act now; absent where a negotiator must, or the game is over. */
export function personToAct({ setup, toAct }: Pick<State, 'setup' | 'toAct'>): PartyIndex | undefined {
  return toAct !== undefined && setup.seats[toAct.party] === 'person' ? toAct.party : undefined;
}

/** Returns the chair shown: of the person to act, otherwise of the first person; the first one without persons. */
export function chairShown(state: Pick<State, 'setup' | 'toAct'>): PartyIndex {
  return personToAct(state) ?? personsIn(state.setup.seats)[0] ?? 0;
}
