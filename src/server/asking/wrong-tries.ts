import { Allowance, type Allowed } from './allowance.ts';

/** Codes of classes are short. A whole school may stand behind one address, and some of it mistype. */
export const WRONG_CODES: Allowed = { atOnce: 40, perSecond: 0.5 };
/** The key of the server is typed by teachers alone: one every ten seconds finds none of eight characters. */
export const WRONG_KEYS: Allowed = { atOnce: 10, perSecond: 0.1 };
const MOST_ADDRESSES = 10_000;

/** What could be found by trying one after another: whoever tries is made to wait, whatever the device. */
export class WrongTries {
  readonly #allowed: Allowed;
  readonly #by = new Map<string, Allowance>();

  constructor(allowed: Allowed) {
    this.#allowed = allowed;
  }

  /**
   * Begins a try; absent where those from there are not looked at for now. Each is counted until it is known to be
   * right, so that many at once are no way around; returns how to say that it is.
   */
  begin(address: string): { readonly wasRight: () => void } | undefined {
    const allowance = this.#by.get(address) ?? new Allowance(this.#allowed);
    this.#by.set(address, allowance);
    if (this.#by.size > MOST_ADDRESSES) this.#forget();
    return allowance.take() ? { wasRight: () => allowance.giveBack() } : undefined;
  }

  #forget(): void {
    for (const [address, allowance] of this.#by) if (allowance.isWhole) this.#by.delete(address);
  }
}
