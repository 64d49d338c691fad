import type { PartyIndex } from '#engine/model/moves.ts';
import type { Waits } from '../protocol/told-to-teacher.ts';
import type { LiveTable } from '../table/live-table.ts';
import type { SeatFeeds } from '../table/seat-feeds.ts';
import { WaitClock } from '../table/wait-clock.ts';
import { waitsOf, waitsSeenBy, waitsSeenByAll } from '../table/waits-of.ts';

/** How long a decision may take, in seconds; no limit where absent. */
export interface WaitLimit {
  readonly limit: number | undefined;
  /** What was added to it for this decision. */
  readonly given: number;
}

/** Who is waited for, as far as somebody may know. */
export interface SeenWaits {
  readonly parties: readonly PartyIndex[];
  /** Milliseconds. */
  readonly waited: number;
  readonly left: number | undefined;
}

/**
 * Who is waited for at a table, and for how long. Everybody has a clock that begins anew with what they see: one that began
 * anew for no reason would tell of letters between others.
 */
export class TableWaits {
  readonly #live: LiveTable;
  readonly #feeds: SeatFeeds;
  readonly #clock: WaitClock;
  readonly #seenBy: readonly WaitClock[];
  readonly #seenByAll: WaitClock;

  constructor(live: LiveTable, feeds: SeatFeeds, passed: () => number) {
    this.#live = live;
    this.#feeds = feeds;
    this.#clock = new WaitClock(passed);
    this.#seenBy = live.state.setup.seats.map(() => new WaitClock(passed));
    this.#seenByAll = new WaitClock(passed);
  }

  /** Looks at what is waited for now, and whether the time runs. */
  update(runs: boolean): void {
    const { entries, state } = this.#live;
    this.#clock.set(`${entries.length}`, runs);
    for (const [party, clock] of this.#seenBy.entries()) {
      clock.set(`${this.#feeds.of(party).after} ${waitsSeenBy(state, party)}`, runs);
    }
    this.#seenByAll.set(JSON.stringify([state.round, waitsSeenByAll(state)]), runs);
  }

  /** All of it, as the teacher is told; absent where the game is over. */
  forTeacher(limit: WaitLimit): Waits | undefined {
    const waits = waitsOf(this.#live.state);
    return waits && { ...waits, waited: this.#clock.waited, left: leftOf(this.#clock, limit) };
  }

  /** As far as everybody may know. How much is left of the time belongs to decisions, of which some are hidden. */
  forAll(): Waits | undefined {
    const waits = waitsSeenByAll(this.#live.state);
    return waits && { ...waits, waited: this.#seenByAll.waited, left: undefined };
  }

  /** As far as a party may know; what is left of the time where it is its own. */
  forParty(party: PartyIndex, limit: WaitLimit): SeenWaits {
    const { state } = this.#live;
    const { waited } = this.#seenBy[party] ?? this.#clock;
    const left = state.toAct?.party === party ? leftOf(this.#clock, limit) : undefined;
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
