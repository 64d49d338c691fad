import type { PartyIndex } from '#engine/model/moves.ts';
import { type ClassState, pupilsAt } from '../class/class-state.ts';

/** Milliseconds that somebody may be away before a negotiator sits in. */
const GRACE = 20_000;

/** Who of a class is here, and who has been away for how long, as far as this process has seen. */
export class Attendance {
  #here: ReadonlySet<string> = new Set();
  #awaySince: ReadonlyMap<string, number> = new Map();

  /** Those who are here now. Whoever is not, and was not known of before, has been away since now. */
  update(here: ReadonlySet<string>, { pupils }: ClassState, now: number): void {
    const away = pupils.filter(({ id }) => !here.has(id));
    this.#awaySince = new Map(away.map(({ id }) => [id, this.#since(id, now)]));
    this.#here = here;
  }

  isHere(pupil: string): boolean {
    return this.#here.has(pupil);
  }

  /** Milliseconds for which a pupil has been away, as far as this process has seen; 0 if the pupil is here. */
  awayFor(pupil: string, now: number): number {
    return this.isHere(pupil) ? 0 : now - this.#since(pupil, now);
  }

  /** Whether anybody of a table is here. */
  isAnybodyAt(state: ClassState, table: number): boolean {
    return pupilsAt(state, table).some(({ id }) => this.isHere(id));
  }

  /** Whether a negotiator decides for a chair: the teacher has put one there, nobody sits there, or all who do are away. */
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
