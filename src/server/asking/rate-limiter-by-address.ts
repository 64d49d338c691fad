import { type RateLimit, RateLimiter } from './rate-limiter.ts';

const MOST_ADDRESSES = 10_000;

/** An allowance for each address, shared by all devices behind it. */
export class RateLimiterByAddress {
  readonly #allowed: RateLimit;
  readonly #now: (() => number) | undefined;
  readonly #by = new Map<string, RateLimiter>();

  /** @param now see `RateLimiter` */
  constructor(allowed: RateLimit, now?: () => number) {
    this.#allowed = allowed;
    this.#now = now;
  }

  of(address: string): RateLimiter {
    const known = this.#by.get(address);
    if (known !== undefined) return known;
    if (this.#by.size >= MOST_ADDRESSES) this.#forget();
    const allowance = new RateLimiter(this.#allowed, this.#now);
    this.#by.set(address, allowance);
    return allowance;
  }

  /** Forgets addresses that have used nothing lately; where all have, the one that came first. */
  #forget(): void {
    for (const [address, allowance] of this.#by) if (allowance.isWhole) this.#by.delete(address);
    const [first] = this.#by.keys();
    if (first !== undefined && this.#by.size >= MOST_ADDRESSES) this.#by.delete(first);
  }
}
