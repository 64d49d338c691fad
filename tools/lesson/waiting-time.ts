/** Seconds of the talks, as the students in the chairs of one table spend them. */
import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';

/** Seconds to read a word: 200 a minute, a slow reader. */
const PER_WORD = 0.3;
/** Seconds to choose and write what one does in one's own turn. */
const TURN = 45;
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
  /** Seconds spent on moves of the next turn. */
  prepared: number;
  /** True if something was read since the last own move. */
  hasNews: boolean;
  nothing: number;
}

/**
 * Clock of a table at which all chairs are students'. A student reads what is new at once, and prepares moves of the next own
 * turn. Without something to read, to prepare or to decide, a student has nothing to do.
 */
export class WaitingTime {
  #now = 0;
  #asked = 0;
  readonly #chairs: readonly ChairTime[];
  readonly #mostPrepared: number;

  /** @param moves Moves of the next turn that can be prepared; they are made by themselves, unless there is news to look at first */
  constructor(chairs: number, moves: number) {
    this.#chairs = Array.from({ length: chairs }, () => ({ busyUntil: 0, prepared: 0, hasNews: false, nothing: 0 }));
    this.#mostPrepared = moves * TURN;
  }

  /** Lets words come before a chair now. */
  reads(party: PartyIndex, words: number): void {
    if (words === 0) return;
    const chair = this.#waitedUntil(party, this.#now);
    chair.busyUntil += words * PER_WORD;
    chair.hasNews = true;
  }

  /** Lets a chair decide, as soon as it has read what lies before it. */
  decides({ party, isTurn, isAtOnce }: TimedDecision): void {
    if (!isAtOnce) this.#asked = this.#now;
    const chair = this.#waitedUntil(party, this.#asked);
    chair.busyUntil += isTurn ? secondsOfTurn(chair) : DECISION;
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
    const prepares = Math.min(gap, this.#mostPrepared - chair.prepared);
    chair.prepared += prepares;
    chair.nothing += gap - prepares;
    chair.busyUntil += gap;
    return chair;
  }
}

/** The seconds that a move takes in the turn itself: the rest of its writing, and a look at the news that came after it. */
function secondsOfTurn(chair: ChairTime): number {
  const written = Math.min(TURN, chair.prepared);
  const look = written > 0 && chair.hasNews ? DECISION : 0;
  chair.prepared -= written;
  chair.hasNews = false;
  return Math.max(TURN - written, look);
}
