import { Allowance, type Allowed } from './allowance.ts';

/** A whole school may stand behind one address, and some of it mistype. */
const WRONG_CODES: Allowed = { atOnce: 40, perSecond: 0.5 };
const MOST_ADDRESSES = 10_000;

/** Codes of classes are short: whoever tries one after another is made to wait. */
export class WrongCodes {
  readonly #by = new Map<string, Allowance>();

  /**
   * Begins to try a code; absent where codes from there are not looked at for now. Each is counted until it is known to be
   * right, so that many at once are no way around; returns how to say that it is.
   */
  begin(address: string): { readonly wasRight: () => void } | undefined {
    const allowance = this.#by.get(address) ?? new Allowance(WRONG_CODES);
    this.#by.set(address, allowance);
    if (this.#by.size > MOST_ADDRESSES) this.#forget();
    return allowance.take() ? { wasRight: () => allowance.giveBack() } : undefined;
  }

  #forget(): void {
    for (const [address, allowance] of this.#by) if (allowance.isWhole) this.#by.delete(address);
  }
}
