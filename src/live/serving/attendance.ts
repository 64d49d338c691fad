import type { PartyIndex } from '#engine/model/moves.ts';
import { type ClassState, pupilsAt } from '../class/class-state.ts';

/** Milliseconds that somebody may be away before a negotiator sits in. */
const GRACE = 20_000;

/** Who of a class is here, and who has been away for how long, as far as this process has seen. */
export class Attendance {
  #here: ReadonlySet<string> = new Set();
  readonly #awaySince = new Map<string, number>();
  readonly #lookedFirst: number;

  constructor(now: number) {
    this.#lookedFirst = now;
  }

  /** Those who are here now. */
  update(here: ReadonlySet<string>, now: number): void {
    for (const pupil of this.#here) if (!here.has(pupil)) this.#awaySince.set(pupil, now);
    for (const pupil of here) this.#awaySince.delete(pupil);
    this.#here = here;
  }

  isHere(pupil: string): boolean {
    return this.#here.has(pupil);
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
      .map(({ id }) => this.#since(id) + GRACE - now)
      .filter((wait) => wait > 0);
    return left.length === 0 ? undefined : Math.min(...left);
  }

  #isAway(pupil: string, now: number): boolean {
    return !this.isHere(pupil) && now - this.#since(pupil) >= GRACE;
  }

  #since(pupil: string): number {
    return this.#awaySince.get(pupil) ?? this.#lookedFirst;
  }
}
