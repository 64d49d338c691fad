import { Counters } from './counters.ts';
import { squash, stretch } from './logistic.ts';
import { Matched } from './matched.ts';
import { Mixer } from './mixer.ts';
import { Refined } from './refined.ts';
import { CONTEXTS, TextContexts } from './text-contexts.ts';

/** Two inputs of each context, two of what followed the last time, and one that is always the same. */
const INPUTS = 2 * CONTEXTS + 3;
const ALWAYS = 256;
/** Rates at which weights learn: from the text that a model is prepared with, and from a text that is told by it. */
const RATE = { prepared: 8, told: 3 } as const;

/**
 * Foretells the next bit of a text by what stood before it: contexts are mixed by weights that learn (PAQ; Mahoney 2005).
 * All is reckoned in whole numbers of 32 bits, so that each device foretells the same. It is part of the format of links
 * and must never change.
 */
export class TextModel {
  #inputs = new Int32Array(INPUTS);
  #contexts = new TextContexts();
  #counters = Array.from({ length: CONTEXTS }, () => new Counters());
  #matched: Matched;
  #byBits: Mixer;
  #byHits: Mixer;
  #refined = new Refined();
  /** The bits of the byte so far, with a 1 before them. */
  #bits = 1;
  #count = 0;
  #rate: number = RATE.prepared;

  /** @param capacity the most bytes of a text */
  constructor(capacity: number) {
    this.#inputs[INPUTS - 1] = ALWAYS;
    this.#matched = new Matched(capacity);
    this.#byBits = new Mixer(this.#inputs, 512);
    this.#byHits = new Mixer(this.#inputs, 21 * 6 * 8);
  }

  /** The same model, for a text of at most so many bytes that comes next. */
  prepared(capacity: number): TextModel {
    const copy = new TextModel(0);
    copy.#contexts = this.#contexts.copy();
    copy.#counters = this.#counters.map((counters) => counters.copy());
    copy.#matched = this.#matched.copy(capacity);
    copy.#byBits = this.#byBits.copy(copy.#inputs);
    copy.#byHits = this.#byHits.copy(copy.#inputs);
    copy.#refined = this.#refined.copy();
    copy.#rate = RATE.told;
    return copy;
  }

  /** The chance of 4,096 that the next bit is a 1, from 1 to 4,095. `learn` must follow. */
  chance(): number {
    const bits = this.#bits;
    const hits = this.#tellContexts(bits);
    this.#tellMatched(bits);
    const byBits = this.#byBits.mix(bits + (this.#contexts.isInString ? 256 : 0));
    const byHits = this.#byHits.mix((this.#matched.step * 6 + hits) * 8 + this.#count);
    const stretched = (byBits + byHits) >> 1;
    const refined = this.#refined.refine(stretched, bits, this.#contexts.before);
    return Math.max(1, Math.min(4095, (squash(stretched) + refined + 1) >> 1));
  }

  learn(bit: number): void {
    for (const counters of this.#counters) counters.learn(bit);
    this.#matched.learn(bit);
    this.#byBits.learn(bit, this.#rate);
    this.#byHits.learn(bit, this.#rate);
    this.#refined.learn(bit);
    this.#bits = (this.#bits << 1) | bit;
    this.#count += 1;
    if (this.#count === 8) this.#endByte(this.#bits & 255);
  }

  /** Contexts of two to six bytes that have stood there before, but one at most. */
  #tellContexts(bits: number): number {
    const { all } = this.#contexts;
    let hits = 0;
    for (let index = 0; index < CONTEXTS; index += 1) {
      const told = this.#counters[index]?.tell(all[index] ?? 0, bits, this.#inputs, 2 * index);
      if (told === true && index >= 2 && index <= 6) hits += 1;
    }
    return hits;
  }

  #tellMatched(bits: number): void {
    const chance = this.#matched.chanceAfter(bits, this.#count);
    this.#inputs[2 * CONTEXTS] = chance < 0 ? 0 : stretch(chance);
    this.#inputs[2 * CONTEXTS + 1] = chance < 0 ? 0 : chance - 2048;
  }

  #endByte(byte: number): void {
    [this.#bits, this.#count] = [1, 0];
    this.#contexts.add(byte);
    this.#matched.add(byte);
  }
}
