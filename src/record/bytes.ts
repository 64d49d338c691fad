import { fromUtf8, toUtf8 } from './utf8.ts';

/** Thrown by a reader when its bytes end, or hold a number out of range. */
export class UnreadableBytes extends Error {}

/** Collects bytes: numbers in groups of seven bits (LEB128), 32-bit numbers, and short texts. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** A whole number from 0 to 2^31 - 1. */
  number(value: number): this {
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
    return this;
  }

  word(value: number): this {
    this.#bytes.push(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff);
    return this;
  }

  text(value: string): this {
    const bytes = toUtf8(value);
    this.number(bytes.length);
    this.#bytes.push(...bytes);
    return this;
  }

  list<T>(values: readonly T[], write: (value: T) => void): this {
    this.number(values.length);
    values.forEach(write);
    return this;
  }

  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what a `ByteWriter` has written. Every method throws `UnreadableBytes` where the bytes don't fit. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(most = 0x7fffffff): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#next();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return this.#within(value, most);
    }
    throw new UnreadableBytes('a number is too long');
  }

  word(): number {
    const [a, b, c, d] = [this.#next(), this.#next(), this.#next(), this.#next()];
    return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
  }

  text(most: number): string {
    const length = this.number(most);
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new UnreadableBytes('a text is cut off');
    const text = fromUtf8(this.#bytes.subarray(this.#at, end));
    this.#at = end;
    return text;
  }

  list<T>(most: number, read: () => T): T[] {
    const length = this.number(most);
    const values: T[] = [];
    for (let index = 0; index < length; index += 1) values.push(read());
    return values;
  }

  /** The number of bytes read. */
  get at(): number {
    return this.#at;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  #next(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new UnreadableBytes('the bytes end too soon');
    this.#at += 1;
    return byte;
  }

  #within(value: number, most: number): number {
    if (value > most) throw new UnreadableBytes(`${value} is more than ${most}`);
    return value;
  }
}
