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

interface Parts {
  readonly inputs: Int32Array;
  readonly contexts: TextContexts;
  readonly counters: Counters;
  readonly matched: Matched;
  readonly byBits: Mixer;
  readonly byHits: Mixer;
  readonly refined: Refined;
  readonly rate: number;
}

/**
 * Foretells the next bit of a text by what stood before it: contexts are mixed by weights that learn (PAQ; Mahoney 2005).
 * All is reckoned in whole numbers of 32 bits, so that each device foretells the same. It is part of the format of links
 * and must never change.
 */
export class TextModel {
  readonly #inputs: Int32Array;
  readonly #contexts: TextContexts;
  readonly #counters: Counters;
  readonly #matched: Matched;
  readonly #byBits: Mixer;
  readonly #byHits: Mixer;
  readonly #refined: Refined;
  readonly #rate: number;
  /** The bits of the byte so far, with a 1 before them. */
  #bits = 1;
  #count = 0;

  private constructor({ inputs, contexts, counters, matched, byBits, byHits, refined, rate }: Parts) {
    [this.#inputs, this.#contexts, this.#counters] = [inputs, contexts, counters];
    [this.#matched, this.#byBits, this.#byHits] = [matched, byBits, byHits];
    [this.#refined, this.#rate] = [refined, rate];
    inputs[INPUTS - 1] = ALWAYS;
  }

  /** A model that has learnt nothing, for a text of at most so many bytes. */
  static untaught(capacity: number): TextModel {
    const inputs = new Int32Array(INPUTS);
    return new TextModel({
      inputs,
      contexts: new TextContexts(),
      counters: new Counters(),
      matched: new Matched(capacity),
      byBits: Mixer.ofSets(512, inputs),
      byHits: Mixer.ofSets(21 * 6 * 8, inputs),
      refined: new Refined(),
      rate: RATE.prepared,
    });
  }

  /** The same model, for a text of at most so many bytes that comes next. */
  prepared(capacity: number): TextModel {
    const inputs = new Int32Array(INPUTS);
    return new TextModel({
      inputs,
      contexts: this.#contexts.copy(),
      counters: this.#counters.copy(),
      matched: this.#matched.copy(capacity),
      byBits: this.#byBits.copy(inputs),
      byHits: this.#byHits.copy(inputs),
      refined: this.#refined.copy(),
      rate: RATE.told,
    });
  }

  /** The chance of 4,096 that the next bit is a 1, from 1 to 4,095. `learn` must follow. */
  chance(): number {
    const bits = this.#bits;
    const hits = this.#counters.tell(this.#contexts.all, bits, this.#inputs);
    this.#tellMatched(bits);
    const byBits = this.#byBits.mix(bits + (this.#contexts.isInString ? 256 : 0));
    const byHits = this.#byHits.mix((this.#matched.step * 6 + hits) * 8 + this.#count);
    const stretched = (byBits + byHits) >> 1;
    const refined = this.#refined.refine(stretched, bits, this.#contexts.before);
    return Math.max(1, Math.min(4095, (squash(stretched) + refined + 1) >> 1));
  }

  learn(bit: number): void {
    this.#counters.learn(bit);
    this.#matched.learn(bit);
    this.#byBits.learn(bit, this.#rate);
    this.#byHits.learn(bit, this.#rate);
    this.#refined.learn(bit);
    this.#bits = (this.#bits << 1) | bit;
    this.#count += 1;
    if (this.#count === 8) this.#endByte(this.#bits & 255);
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
