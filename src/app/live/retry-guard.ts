/** Milliseconds until something is asked for again that could not be done now. */
const PAUSE = 3000;

/** Requests of a page to its server, repeated until they are answered: each attempt invalidates the earlier ones. */
export class RetryGuard {
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Starts a new attempt and invalidates earlier ones. Returns a predicate: true if this attempt is the latest. */
  begin(): () => boolean {
    clearTimeout(this.#timer);
    this.#count += 1;
    const mine = this.#count;
    return () => mine === this.#count;
  }

  /** Asks again after a while, unless another attempt is begun before that. */
  retryLater(again: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(again, PAUSE * (0.5 + Math.random()));
  }
}
