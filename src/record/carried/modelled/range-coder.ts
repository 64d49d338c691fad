/** Bytes that a decoder reads ahead. */
const AHEAD = 4;
const WHOLE = 0xffffffff;

/** The part of an interval that stands for a 1, at a chance of 4,096. */
function middle(low: number, high: number, chance: number): number {
  const width = (high - low) >>> 0;
  return (low + (width >>> 12) * chance + (((width & 4095) * chance) >>> 12)) >>> 0;
}

/** Writes bits as few bytes, the fewer the better each was foretold: a range coder of 32 bits without carry. */
export class RangeEncoder {
  readonly #bytes: number[] = [];
  #low = 0;
  #high = WHOLE;

  /** @param chance of 4,096 that the bit is a 1, from 1 to 4,095 */
  add(bit: number, chance: number): void {
    const split = middle(this.#low, this.#high, chance);
    if (bit === 1) this.#high = split;
    else this.#low = split + 1;
    while (((this.#low ^ this.#high) & 0xff000000) === 0) {
      this.#bytes.push(this.#high >>> 24);
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 255) >>> 0;
    }
  }

  /** Number of bytes that are certain so far. */
  get length(): number {
    return this.#bytes.length;
  }

  /** All bytes; those that follow are read as zeros. */
  end(): readonly number[] {
    // Both ends differ in their first byte, so that the next one of the lower end, and zeros, lie between them.
    return this.#low === 0 ? this.#bytes : [...this.#bytes, (this.#low >>> 24) + 1];
  }
}

/** Reads what a `RangeEncoder` has written, by the same chances. */
export class RangeDecoder {
  readonly #bytes: Uint8Array;
  #at = 0;
  #low = 0;
  #high = WHOLE;
  #value = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let index = 0; index < AHEAD; index += 1) this.#shift();
  }

  /** True once more was read than an encoder would have left out. */
  get isBeyond(): boolean {
    return this.#at > this.#bytes.length + AHEAD;
  }

  /** True if there are bytes that nothing was read of. */
  get isShortOf(): boolean {
    return this.#at < this.#bytes.length;
  }

  next(chance: number): number {
    const split = middle(this.#low, this.#high, chance);
    const bit = this.#value <= split ? 1 : 0;
    if (bit === 1) this.#high = split;
    else this.#low = split + 1;
    while (((this.#low ^ this.#high) & 0xff000000) === 0) {
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 255) >>> 0;
      this.#shift();
    }
    return bit;
  }

  #shift(): void {
    this.#value = ((this.#value << 8) | (this.#bytes[this.#at] ?? 0)) >>> 0;
    this.#at += 1;
  }
}
