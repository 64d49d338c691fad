/** Milliseconds until something is asked for again that could not be done now. */
const PAUSE = 3000;

/** What a page asks of its server until it is answered: each attempt makes those before it count no more. */
export class Attempts {
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Begins to ask anew. Returns whether that still counts. */
  begin(): () => boolean {
    clearTimeout(this.#timer);
    this.#count += 1;
    const mine = this.#count;
    return () => mine === this.#count;
  }

  /** Asks again after a while, unless another attempt is begun before that. */
  later(again: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(again, PAUSE * (0.5 + Math.random()));
  }
}
