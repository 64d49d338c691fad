import { type RateLimit, RateLimiter } from './rate-limiter.ts';

/** Wrong tries of one kind that are looked at: from an address, and beyond these on each line from there. */
export interface AttemptLimits {
  readonly fromAddress: RateLimit;
  readonly onLine: RateLimit;
}

/** A whole school may share an address, and some of it mistype. */
export const CODE_ATTEMPTS: AttemptLimits = {
  fromAddress: { atOnce: 40, perSecond: 0.5 },
  onLine: { atOnce: 3, perSecond: 1 / 60 },
};
/** Only teachers type the key of the server. */
export const KEY_ATTEMPTS: AttemptLimits = {
  fromAddress: { atOnce: 10, perSecond: 0.1 },
  onLine: { atOnce: 2, perSecond: 1 / 60 },
};

/** A try on one line: a code of a class, or a key of the server. */
export interface Attempt {
  /** Marks the try as right, so that it does not count. */
  wasRight(): void;
}

/**
 * Bounds how fast secrets can be guessed. Only wrong tries count, for all lines of an address together; when these are
 * used up, a line still has a few of its own. So no right try is refused because others at the same address guessed, and
 * guesses on many lines are bounded by the number of lines that an address may open.
 */
export class FailedAttempts {
  readonly #allowed: AttemptLimits;
  readonly #by: RateLimiterByAddress;
  readonly #now: (() => number) | undefined;

  /** @param now see `RateLimiter` */
  constructor(allowed: AttemptLimits, now?: () => number) {
    this.#allowed = allowed;
    this.#now = now;
    this.#by = new RateLimiterByAddress(allowed.fromAddress, now);
  }

  /**
   * Tries on one line; `undefined` if a try is not looked at for now. Each counts until it is known to be right, so that
   * many at once are no way around.
   */
  onLine(address: string): () => Attempt | undefined {
    const own = new RateLimiter(this.#allowed.onLine, this.#now);
    return () => {
      const taken = [this.#by.of(address), own].find((allowance) => allowance.take());
      return taken && { wasRight: () => taken.refund() };
    };
  }
}

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
