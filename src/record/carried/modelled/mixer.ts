import { bounded, squash } from './logistic.ts';

/** A weight of 1. */
const ONE = 1 << 16;
const FIRST_WEIGHT = Math.floor(ONE * 0.3);
/** Weights stay within these bounds, so that sums of 32 bits hold them. */
const HEAVIEST = 8 * ONE - 1;

/** Mixes what contexts foretell, by weights that learn; there is a set of weights for each circumstance. */
export class Mixer {
  readonly #inputs: Int32Array;
  readonly #weights: Int32Array;
  /** Index of the first weight of the present set. */
  #set = 0;
  #chance = 2048;

  private constructor(inputs: Int32Array, weights: Int32Array) {
    this.#inputs = inputs;
    this.#weights = weights;
  }

  static ofSets(sets: number, inputs: Int32Array): Mixer {
    return new Mixer(inputs, new Int32Array(inputs.length * sets).fill(FIRST_WEIGHT));
  }

  copy(inputs: Int32Array): Mixer {
    const copy = new Mixer(inputs, this.#weights.slice());
    [copy.#set, copy.#chance] = [this.#set, this.#chance];
    return copy;
  }

  /** The stretched chance of a 1 by a set of weights. */
  mix(set: number): number {
    const inputs = this.#inputs;
    const weights = this.#weights;
    const first = set * inputs.length;
    let sum = 0;
    for (let index = 0; index < inputs.length; index += 1) {
      sum += Math.imul(weights[first + index] ?? 0, inputs[index] ?? 0) >> 8;
    }
    const stretched = bounded(sum >> 8);
    this.#set = first;
    this.#chance = squash(stretched);
    return stretched;
  }

  learn(bit: number, rate: number): void {
    const inputs = this.#inputs;
    const weights = this.#weights;
    const error = ((bit << 12) - this.#chance) * rate;
    const first = this.#set;
    for (let index = 0; index < inputs.length; index += 1) {
      const weight = (weights[first + index] ?? 0) + ((Math.imul(inputs[index] ?? 0, error) + (1 << 13)) >> 14);
      weights[first + index] = Math.max(-HEAVIEST, Math.min(HEAVIEST, weight));
    }
  }
}
