/** The capacity of an allowance, and its refill rate per second. */
export interface RateLimit {
  readonly atOnce: number;
  readonly perSecond: number;
}

/** An allowance that fills up again with time. */
export class RateLimiter {
  readonly #allowed: RateLimit;
  readonly #now: () => number;
  #left: number;
  #asOf: number;

  /** @param now milliseconds of a clock that never goes back */
  constructor(allowed: RateLimit, now: () => number = () => performance.now()) {
    this.#allowed = allowed;
    this.#now = now;
    this.#left = allowed.atOnce;
    this.#asOf = now();
  }

  /** Takes some of it; false, and nothing is taken, where there is less. */
  take(amount = 1): boolean {
    if (!this.has(amount)) return false;
    this.#left -= amount;
    return true;
  }

  /** Returns an unused amount to the allowance. */
  refund(amount = 1): void {
    this.#left += amount;
  }

  has(amount: number): boolean {
    this.#fill();
    return this.#left >= amount;
  }

  /** True if the allowance is full. */
  get isWhole(): boolean {
    return this.has(this.#allowed.atOnce);
  }

  #fill(): void {
    const now = this.#now();
    const { atOnce, perSecond } = this.#allowed;
    this.#left = Math.min(atOnce, this.#left + ((now - this.#asOf) / 1000) * perSecond);
    this.#asOf = now;
  }
}
