import { hashed } from './hash.ts';
import { squash } from './logistic.ts';

/** Places at which a chance is refined, 128 apart in stretched chances. */
const PLACES = 33;
const CIRCUMSTANCES = 1 << 16;

/** Refines a chance by how often it was right in like circumstances. */
export class Refined {
  readonly #chances: Uint16Array;
  #nearest = 0;

  constructor(chances = firstChances()) {
    this.#chances = chances;
  }

  copy(): Refined {
    const copy = new Refined(this.#chances.slice());
    copy.#nearest = this.#nearest;
    return copy;
  }

  /** The refined chance of 4,096. */
  refine(stretched: number, bits: number, before: number): number {
    const place = (stretched + 2048) >> 7;
    const beyond = (stretched + 2048) & 127;
    const at = (hashed(bits, before) & (CIRCUMSTANCES - 1)) * PLACES + place;
    this.#nearest = at + (beyond >> 6);
    return ((this.#chances[at] ?? 0) * (128 - beyond) + (this.#chances[at + 1] ?? 0) * beyond) >> 11;
  }

  learn(bit: number): void {
    const chance = this.#chances[this.#nearest] ?? 0;
    this.#chances[this.#nearest] = chance + (((bit === 1 ? 65535 : 0) - chance) >> 6);
  }
}

function firstChances(): Uint16Array {
  const row = Uint16Array.from({ length: PLACES }, (_, place) => squash((place - 16) * 128) * 16);
  const chances = new Uint16Array(CIRCUMSTANCES * PLACES);
  for (let at = 0; at < chances.length; at += PLACES) chances.set(row, at);
  return chances;
}
