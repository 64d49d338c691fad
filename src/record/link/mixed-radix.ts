import { at } from '#engine/model/at.ts';
import { type Coder, nothingToChoose } from './coder.ts';

/**
 * Writes choices into one whole number, as its digits in a mixed radix: a choice of weight w out of a sum s takes the room
 * of s / w numbers, which is log2(s / w) bits, with no fraction of a bit lost between two of them. This is the range
 * variant of asymmetric numeral systems (Duda, 2009) on a number without bounds: what a link holds is short enough for it.
 */
export class RadixWriter implements Coder {
  readonly #choices: { readonly start: number; readonly weight: number; readonly sum: number }[] = [];

  choose(weights: readonly number[], value?: number): number {
    const weight = value === undefined ? undefined : weights[value];
    if (value === undefined || !weight) throw nothingToChoose();
    this.#choices.push({ start: sumOf(weights.slice(0, value)), weight, sum: sumOf(weights) });
    return value;
  }

  /** The number that holds all choices. The last one is its inmost digit, so that they are read in order. */
  get number(): bigint {
    return this.#choices.reduceRight((inner, { start, weight, sum }) => {
      const whole = BigInt(weight);
      return (inner / whole) * BigInt(sum) + BigInt(start) + (inner % whole);
    }, 0n);
  }
}

/** Reads choices out of a number, in the order in which they were written. */
export class RadixReader implements Coder {
  /** The unread part of the number. */
  #rest: bigint;

  constructor(number: bigint) {
    this.#rest = number;
  }

  choose(weights: readonly number[]): number {
    const sum = BigInt(sumOf(weights));
    if (sum === 0n) throw nothingToChoose();
    const digit = Number(this.#rest % sum);
    let value = 0;
    let start = 0;
    for (; start + at(weights, value) <= digit; value += 1) start += at(weights, value);
    this.#rest = (this.#rest / sum) * BigInt(at(weights, value)) + BigInt(digit - start);
    return value;
  }

  /** The unread part. It is 0 at the end of what was written, and before that only if the likeliest choices remain. */
  get rest(): bigint {
    return this.#rest;
  }
}

function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** A number as bytes, the greatest first; 0 as none. */
export function bytesOfNumber(number: bigint): Uint8Array {
  if (number === 0n) return new Uint8Array();
  const digits = number.toString(16);
  const even = digits.length % 2 === 0 ? digits : `0${digits}`;
  return Uint8Array.from({ length: even.length / 2 }, (_, index) =>
    Number.parseInt(even.slice(2 * index, 2 * index + 2), 16),
  );
}

/** The number that bytes stand for. */
export function numberOfBytes(bytes: Uint8Array): bigint {
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits === '' ? 0n : BigInt(`0x${digits}`);
}
