import { Allowance, type Allowed } from './allowance.ts';

const MOST_ADDRESSES = 10_000;

/** An allowance for each address, shared by all devices behind it. */
export class AllowanceByAddress {
  readonly #allowed: Allowed;
  readonly #now: (() => number) | undefined;
  readonly #by = new Map<string, Allowance>();

  /** @param now see `Allowance` */
  constructor(allowed: Allowed, now?: () => number) {
    this.#allowed = allowed;
    this.#now = now;
  }

  of(address: string): Allowance {
    const known = this.#by.get(address);
    if (known !== undefined) return known;
    if (this.#by.size >= MOST_ADDRESSES) this.#forget();
    const allowance = new Allowance(this.#allowed, this.#now);
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
