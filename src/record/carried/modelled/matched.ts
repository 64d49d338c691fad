import { hashed } from './hash.ts';

/** Bits of the number of places that are remembered for each length. */
const PLACES = 16;
/** Lengths of what must have stood before already, the longer first. */
const LENGTHS = [11, 5] as const;
const LONGEST = 400;
/** Chances that what followed the last time follows again, for each of 20 lengths. */
const STEPS = 20;

/** Foretells the byte that followed the last time that the same bytes stood there. */
export class Matched {
  #text: Uint8Array;
  #length = 0;
  /** Index of the foretold byte, and the number of bytes before it that are alike. */
  #place = 0;
  #alike = 0;
  #places: Int32Array[];
  #chances = new Uint16Array(2 * STEPS).fill(2048 << 4);
  #foretold = -1;

  constructor(capacity: number) {
    this.#text = new Uint8Array(capacity);
    this.#places = LENGTHS.map(() => new Int32Array(1 << PLACES));
  }

  copy(capacity: number): Matched {
    const copy = new Matched(0);
    copy.#text = new Uint8Array(this.#length + capacity);
    copy.#text.set(this.#text.subarray(0, this.#length));
    copy.#places = this.#places.map((places) => places.slice());
    copy.#chances = this.#chances.slice();
    [copy.#length, copy.#place, copy.#alike] = [this.#length, this.#place, this.#alike];
    return copy;
  }

  /** One more than the step of the length that is alike; 0 where nothing is foretold. */
  get step(): number {
    return this.#foretold < 0 ? 0 : 1 + (this.#foretold >> 1);
  }

  /** The chance of 4,096 of a 1 after the bits of a byte so far, with a 1 before them; -1 where nothing is foretold. */
  chanceAfter(bits: number, count: number): number {
    this.#foretold = -1;
    if (this.#alike === 0) return -1;
    const byte = this.#text[this.#place] ?? 0;
    if ((byte | 256) >> (8 - count) !== bits) {
      this.#alike = 0;
      return -1;
    }
    const step = this.#alike < 16 ? this.#alike : Math.min(STEPS - 1, 16 + ((this.#alike - 16) >> 2));
    this.#foretold = 2 * step + ((byte >> (7 - count)) & 1);
    return (this.#chances[this.#foretold] ?? 0) >> 4;
  }

  learn(bit: number): void {
    const { [this.#foretold]: chance } = this.#chances;
    if (chance === undefined) return;
    this.#chances[this.#foretold] = chance + (((bit === 1 ? 65535 : 0) - chance) >> 6);
    if ((this.#foretold & 1) !== bit) this.#alike = 0;
  }

  add(byte: number): void {
    this.#text[this.#length] = byte;
    this.#length += 1;
    if (this.#alike > 0) [this.#place, this.#alike] = [this.#place + 1, Math.min(LONGEST, this.#alike + 1)];
    for (const [index, places] of this.#places.entries()) this.#find(LENGTHS[index] ?? 0, places);
  }

  #find(length: number, places: Int32Array): void {
    if (this.#length < length) return;
    let key = 0;
    for (let back = 1; back <= length; back += 1) key = hashed(key, this.#text[this.#length - back] ?? 0);
    key &= places.length - 1;
    const place = places[key] ?? 0;
    places[key] = this.#length;
    if (this.#alike > 0 || place === 0) return;
    let alike = 0;
    while (alike < 32 && alike < place && this.#text[place - 1 - alike] === this.#text[this.#length - 1 - alike])
      alike += 1;
    if (alike >= length) [this.#place, this.#alike] = [place, alike];
  }
}
