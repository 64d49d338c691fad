/** Seconds of the talks, as the students in the chairs of one table spend them. */
import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';

/** Seconds to read a word: 200 a minute, a slow reader. */
const PER_WORD = 0.3;
/** Seconds to choose and write what one does in one's own turn. */
const TURN = 45;
/** Seconds of these that can be spent before the turn: the draft is open at all times. */
const MOST_PREPARED = 30;
/** Seconds to decide on what others ask. */
const DECISION = 15;

/** A decision that one chair is asked for. */
export interface TimedDecision {
  readonly party: PartyIndex;
  readonly isTurn: boolean;
  /** True if the chair was asked at the same time as the one before. */
  readonly isAtOnce: boolean;
}

/** Time at a table, of which `nothing` counts the seconds in which a chair had nothing to do, summed over all chairs. */
export interface TimeSpent {
  readonly chairs: number;
  readonly seconds: number;
  readonly nothing: number;
}

interface ChairTime {
  busyUntil: number;
  prepared: number;
  nothing: number;
}

/**
 * Clock of a table at which all chairs are students'. A student reads what is new at once, and prepares the next own turn
 * if `prepares`. Without something to read, to prepare or to decide, a student has nothing to do.
 */
export class WaitingTime {
  #now = 0;
  #asked = 0;
  readonly #chairs: readonly ChairTime[];
  readonly #prepares: boolean;

  constructor(chairs: number, prepares: boolean) {
    this.#chairs = Array.from({ length: chairs }, () => ({ busyUntil: 0, prepared: 0, nothing: 0 }));
    this.#prepares = prepares;
  }

  /** Lets words come before a chair now. */
  reads(party: PartyIndex, words: number): void {
    if (words === 0) return;
    const chair = this.#waitedUntil(party, this.#now);
    chair.busyUntil += words * PER_WORD;
  }

  /** Lets a chair decide, as soon as it has read what lies before it. */
  decides({ party, isTurn, isAtOnce }: TimedDecision): void {
    if (!isAtOnce) this.#asked = this.#now;
    const chair = this.#waitedUntil(party, this.#asked);
    chair.busyUntil += isTurn ? TURN - chair.prepared : DECISION;
    if (isTurn) chair.prepared = 0;
    this.#now = Math.max(this.#now, chair.busyUntil);
  }

  /** The time spent until now. */
  get spent(): TimeSpent {
    const chairs = this.#chairs.map((_, party) => this.#waitedUntil(party, this.#now));
    return {
      chairs: chairs.length,
      seconds: this.#now,
      nothing: chairs.reduce((sum, { nothing }) => sum + nothing, 0),
    };
  }

  /** A chair that has prepared its turn, or done nothing, from the end of its work to a time. */
  #waitedUntil(party: PartyIndex, time: number): ChairTime {
    const chair = at(this.#chairs, party);
    const gap = Math.max(0, time - chair.busyUntil);
    const prepares = this.#prepares ? Math.min(gap, MOST_PREPARED - chair.prepared) : 0;
    chair.prepared += prepares;
    chair.nothing += gap - prepares;
    chair.busyUntil += gap;
    return chair;
  }
}
