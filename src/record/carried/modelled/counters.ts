import { stretch } from './logistic.ts';
import { CONTEXTS } from './text-contexts.ts';

/** Bits of the number of counters of each context. */
const BITS = 20;
const MASK = (1 << BITS) - 1;
/** A counter: twelve bits of the chance of a 1, below them four of how often it was asked. */
const UNASKED = 2048 << 4;
const MOST_ASKED = 15;
/** Of 65,536: how much a counter learns at once, by how often it was asked. */
const RATES = Int32Array.from({ length: MOST_ASKED + 1 }, (_, asked) => Math.floor(655360 / (10 * asked + 13)));
/** Of 256: how much a counter is believed, likewise. */
const BELIEVED = Int32Array.of(0, 64, 110, 150, 180, 200, 215, 225, 235, 240, 244, 248, 250, 252, 254, 256);

/** Chances of a 1, one for each context and the bits of its byte so far, as far as hashes tell them apart. */
export class Counters {
  readonly #counters: Uint16Array;
  /** Index of each context's present counter. */
  readonly #at: Int32Array;

  constructor(counters = new Uint16Array(CONTEXTS << BITS).fill(UNASKED), at = new Int32Array(CONTEXTS)) {
    this.#counters = counters;
    this.#at = at;
  }

  copy(): Counters {
    return new Counters(this.#counters.slice(), this.#at.slice());
  }

  /**
   * Writes two inputs of a mixer for each context.
   * @returns the number of contexts of two to six bytes that have stood there before, but one at most
   */
  tell(contexts: Int32Array, bits: number, inputs: Int32Array): number {
    const [counters, at] = [this.#counters, this.#at];
    const salt = Math.imul(bits, 0x9e3779b1);
    let hits = 0;
    for (let index = 0; index < CONTEXTS; index += 1) {
      const mixed = Math.imul((contexts[index] ?? 0) + salt, 0x7feb352d);
      const place = (index << BITS) | ((mixed ^ (mixed >>> 15)) & MASK);
      at[index] = place;
      const counter = counters[place] ?? UNASKED;
      const chance = counter >> 4;
      const asked = counter & MOST_ASKED;
      inputs[2 * index] = asked === 0 ? 0 : stretch(chance);
      inputs[2 * index + 1] = ((chance - 2048) * (BELIEVED[asked] ?? 0)) >> 8;
      if (asked > 0 && index >= 2 && index <= 6) hits += 1;
    }
    return hits;
  }

  learn(bit: number): void {
    const [counters, at] = [this.#counters, this.#at];
    const told = bit === 1 ? 4095 : 0;
    for (let index = 0; index < CONTEXTS; index += 1) {
      const place = at[index] ?? 0;
      const counter = counters[place] ?? UNASKED;
      const asked = counter & MOST_ASKED;
      const chance = counter >> 4;
      const learnt = chance + (((told - chance) * (RATES[asked] ?? 0) + 32768) >> 16);
      counters[place] = (Math.max(1, Math.min(4094, learnt)) << 4) | Math.min(MOST_ASKED, asked + 1);
    }
  }
}
