import type { ClassPupil, ClassState } from '../class/class-state.ts';

/** Pupils of a class, at most: more than any room holds. */
const MOST_PUPILS = 200;
/** Pupils of one address, at most, behind which there may be the whole class: so many, or so many for each chair. */
const MOST_FROM_ONE_ADDRESS = 60;
const MOST_FOR_A_CHAIR = 3;
/** Milliseconds for which nobody else gets the seat of a pupil who is away: a page that is loaded again is back by then. */
const SEAT_IS_HELD = 60_000;

/** Addresses that pupils of a class came from, in the memory of this process alone; a restart forgets them. */
export class WhereFrom {
  readonly #from = new Map<string, string>();

  /** By the hash of its token. */
  note(token: string, from: string): void {
    this.#from.set(token, from);
  }

  of({ pupils }: ClassState, from: string): readonly ClassPupil[] {
    return pupils.filter(({ token }) => this.#from.get(token) === from);
  }
}

/**
 * Pupils of whom one has to leave before another can join from an address: all pupils of a class that has `mostPupils`, or all
 * from that address if they fill their share; `undefined` if there is room.
 */
export function crowdAt(
  state: ClassState,
  parties: number,
  fromThere: readonly ClassPupil[],
  mostPupils = MOST_PUPILS,
) {
  if (state.pupils.length >= mostPupils) return state.pupils;
  const most = Math.max(MOST_FROM_ONE_ADDRESS, MOST_FOR_A_CHAIR * state.tables.length * parties);
  return fromThere.length >= most ? fromThere : undefined;
}

/**
 * The pupil of a crowd whose seat somebody else may have: of those who have been away for long, one who never was ready
 * before one who was, and the last one who came. So the pupil who came first is the last to go.
 */
export function whoMakesRoom(crowd: readonly ClassPupil[], awayFor: (pupil: string) => number): ClassPupil | undefined {
  const away = crowd.filter(({ id }) => awayFor(id) >= SEAT_IS_HELD);
  return away.findLast(({ ready }) => !ready) ?? away.at(-1);
}
