import type { PartyIndex } from '#engine/model/moves.ts';
import type { ClassHappening } from '../class/class-event.ts';
import { type ClassState, pupilsAt } from '../class/class-state.ts';

/** Milliseconds that somebody may be away before a negotiator sits in. */
const GRACE = 20_000;

/** The presence of a class's pupils: who is connected, and since when the others are away, as seen by this process. */
export class Attendance {
  #here: ReadonlySet<string> = new Set();
  #awaySince: ReadonlyMap<string, number> = new Map();

  /** Sets the pupils who are connected now. A pupil seen as absent for the first time counts as away from now on. */
  update(here: ReadonlySet<string>, { pupils }: ClassState, now: number): void {
    const away = pupils.filter(({ id }) => !here.has(id));
    this.#awaySince = new Map(away.map(({ id }) => [id, this.#since(id, now)]));
    this.#here = here;
  }

  isHere(pupil: string): boolean {
    return this.#here.has(pupil);
  }

  /** Returns the event that opens the debrief, with those who are here. */
  opensDebrief({ pupils }: ClassState): Extract<ClassHappening, { is: 'debrief' }> {
    return { is: 'debrief', open: true, here: pupils.flatMap(({ id }) => (this.isHere(id) ? [id] : [])) };
  }

  /** Milliseconds for which a pupil has been away, as far as this process has seen; 0 if the pupil is here. */
  awayFor(pupil: string, now: number): number {
    return this.isHere(pupil) ? 0 : now - this.#since(pupil, now);
  }

  /** True if any pupil of a table is connected. */
  isAnybodyAt(state: ClassState, table: number): boolean {
    return pupilsAt(state, table).some(({ id }) => this.isHere(id));
  }

  /** True if a negotiator decides for a chair: the teacher assigned one, it is empty, or its pupils are away. */
  isStoodInFor(state: ClassState, table: number, party: PartyIndex, now: number): boolean {
    if (state.tables[table]?.put.includes(party)) return true;
    return pupilsAt(state, table, party).every(({ id }) => this.#isAway(id, now));
  }

  /** Milliseconds until the next of those who sit somewhere counts as away; absent where nobody is about to. */
  nextAway({ pupils }: ClassState, now: number): number | undefined {
    const left = pupils
      .filter(({ id }) => !this.isHere(id))
      .map(({ id }) => this.#since(id, now) + GRACE - now)
      .filter((wait) => wait > 0);
    return left.length === 0 ? undefined : Math.min(...left);
  }

  #isAway(pupil: string, now: number): boolean {
    return !this.isHere(pupil) && now - this.#since(pupil, now) >= GRACE;
  }

  #since(pupil: string, now: number): number {
    return this.#awaySince.get(pupil) ?? now;
  }
}
