import type { PartyIndex } from '#engine/model/moves.ts';
import type { Waits } from '../protocol/told-to-teacher.ts';
import type { LiveTable } from '../table/live-table.ts';
import type { SeatProjections } from '../table/seat-projections.ts';
import { WaitClock } from '../table/wait-clock.ts';
import { waitsOf, waitsSeenBy, waitsSeenByAll } from '../table/waits-of.ts';

/** The time limit of a decision, in seconds; `undefined`: no limit. */
export interface WaitLimit {
  readonly limit: number | undefined;
  /** Extra time for this decision, in seconds. */
  readonly given: number;
}

/** The parties that a table waits for, as far as an observer may know. */
export interface SeenWaits {
  readonly parties: readonly PartyIndex[];
  /** Milliseconds. */
  readonly waited: number;
  readonly left: number | undefined;
}

/**
 * The parties that a table waits for, with the waiting time. Every observer has a clock of its own that restarts with
 * what the observer sees: a restart for no visible reason would reveal letters between others.
 */
export class TableWaits {
  readonly #live: LiveTable;
  readonly #feeds: SeatProjections;
  readonly #clock: WaitClock;
  readonly #seenBy: readonly WaitClock[];
  readonly #seenByAll: WaitClock;

  constructor(live: LiveTable, feeds: SeatProjections, passed: () => number) {
    this.#live = live;
    this.#feeds = feeds;
    this.#clock = new WaitClock(passed);
    this.#seenBy = live.state.setup.seats.map(() => new WaitClock(passed));
    this.#seenByAll = new WaitClock(passed);
  }

  /** Looks at what is waited for now, and whether the time runs. */
  update(runs: boolean): void {
    const { askedAfter, awaited: state, earlier } = this.#live;
    this.#clock.set(`${earlier.length} ${askedAfter}`, runs);
    for (const [party, clock] of this.#seenBy.entries()) {
      clock.set(`${this.#feeds.of(party).after} ${waitsSeenBy(state, party)}`, runs);
    }
    this.#seenByAll.set(JSON.stringify([earlier.length, state.round, waitsSeenByAll(state)]), runs);
  }

  /** Returns the full state for the teacher; `undefined` if the game is over. */
  forTeacher(limit: WaitLimit): Waits | undefined {
    const waits = waitsOf(this.#live.awaited);
    return waits && { ...waits, waited: this.#clock.waited, left: leftOf(this.#clock, limit) };
  }

  /** Returns the public state. It has no time left, because time belongs to decisions, some of which are hidden. */
  forAll(): Waits | undefined {
    const waits = waitsSeenByAll(this.#live.awaited);
    return waits && { ...waits, waited: this.#seenByAll.waited, left: undefined };
  }

  /** Returns the state as far as a party may know, with the time left if the decision is its own. */
  forParty(party: PartyIndex, limit: WaitLimit): SeenWaits {
    const { awaited: state } = this.#live;
    const { waited } = this.#seenBy[party] ?? this.#clock;
    const left = waitsOf(state)?.parties.includes(party) === true ? leftOf(this.#clock, limit) : undefined;
    return { parties: waitsSeenBy(state, party), waited, left };
  }

  /** Milliseconds until the time for this decision is over; absent where there is no limit. */
  left(limit: WaitLimit): number | undefined {
    return this.#live.state.toAct && leftOf(this.#clock, limit);
  }
}

function leftOf(clock: WaitClock, { limit, given }: WaitLimit): number | undefined {
  return limit === undefined ? undefined : clock.left(limit, given);
}
