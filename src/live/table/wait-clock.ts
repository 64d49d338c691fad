const MS_PER_SECOND = 1000;

/**
 * The waiting time for a decision, by the clock of one process. It stands still while no decision is possible, and
 * restarts with each new decision: clocks of different machines are never compared, and a process that takes over a
 * table grants the whole time again.
 */
export class WaitClock {
  /** Milliseconds; it never goes back. */
  readonly #now: () => number;
  #for: string | undefined;
  #waited = 0;
  /** Since when it runs; absent while it stands. */
  #since: number | undefined;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Says what is waited for, in any words, and whether the time runs. To say the same again changes nothing. */
  set(waitedFor: string, runs: boolean): void {
    this.#waited = waitedFor === this.#for ? this.waited : 0;
    this.#for = waitedFor;
    this.#since = runs ? this.#now() : undefined;
  }

  /** Milliseconds. */
  get waited(): number {
    return this.#waited + (this.#since === undefined ? 0 : this.#now() - this.#since);
  }

  /** Milliseconds of a limit that are left, not below 0; `given`: what was added to it. All limits are in seconds. */
  left(limit: number, given = 0): number {
    return Math.max(0, (limit + given) * MS_PER_SECOND - this.waited);
  }
}
