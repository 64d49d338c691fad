import { stretch } from './logistic.ts';

/** Bits of the number of counters of each context. */
const BITS = 20;
/** A counter: twelve bits of the chance of a 1, below them four of how often it was asked. */
const UNASKED = 2048 << 4;
const MOST_ASKED = 15;
/** Of 65,536: how much a counter learns at once, by how often it was asked. */
const RATES = Int32Array.from({ length: MOST_ASKED + 1 }, (_, asked) => Math.floor(655360 / (10 * asked + 13)));
/** Of 256: how much a counter is believed, likewise. */
const BELIEVED = Int32Array.of(0, 64, 110, 150, 180, 200, 215, 225, 235, 240, 244, 248, 250, 252, 254, 256);

/** Chances of a 1, one for each context and the bits of its byte so far, as far as hashes tell them apart. */
export class Counters {
  #counters = new Uint16Array(1 << BITS).fill(UNASKED);
  #at = 0;

  copy(): Counters {
    const copy = new Counters();
    copy.#counters = this.#counters.slice();
    copy.#at = this.#at;
    return copy;
  }

  /** Writes two inputs of a mixer; true if there was anything to tell. */
  tell(context: number, bits: number, inputs: Int32Array, first: number): boolean {
    const mixed = Math.imul(context + Math.imul(bits, 0x9e3779b1), 0x7feb352d);
    this.#at = (mixed ^ (mixed >>> 15)) & ((1 << BITS) - 1);
    const counter = this.#counters[this.#at] ?? UNASKED;
    const chance = counter >> 4;
    const asked = counter & MOST_ASKED;
    inputs[first] = asked === 0 ? 0 : stretch(chance);
    inputs[first + 1] = ((chance - 2048) * (BELIEVED[asked] ?? 0)) >> 8;
    return asked > 0;
  }

  learn(bit: number): void {
    const counter = this.#counters[this.#at] ?? UNASKED;
    const asked = counter & MOST_ASKED;
    const chance = counter >> 4;
    const learnt = chance + ((((bit === 1 ? 4095 : 0) - chance) * (RATES[asked] ?? 0) + 32768) >> 16);
    this.#counters[this.#at] = (Math.max(1, Math.min(4094, learnt)) << 4) | Math.min(MOST_ASKED, asked + 1);
  }
}
