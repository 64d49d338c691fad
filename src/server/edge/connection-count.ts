import { MOST_CONNECTIONS, MOST_FROM_ONE_ADDRESS } from './limits.ts';

/** The number of connections, in total and by address. */
export class ConnectionCount {
  readonly #by = new Map<string, number>();
  #all = 0;

  /** Counts one more, if there is room; returns how to take it off again. */
  enter(address: string): (() => void) | undefined {
    const there = this.#by.get(address) ?? 0;
    if (this.#all >= MOST_CONNECTIONS || there >= MOST_FROM_ONE_ADDRESS) return undefined;
    this.#change(address, 1);
    return () => this.#change(address, -1);
  }

  #change(address: string, by: number): void {
    const now = (this.#by.get(address) ?? 0) + by;
    this.#all += by;
    if (now === 0) this.#by.delete(address);
    else this.#by.set(address, now);
  }
}
