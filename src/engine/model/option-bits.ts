import type { OptionIndex } from './moves.ts';
import type { Wording } from './wording.ts';

/** The options that wording can be read to mean, as bits: bit n for option n. An issue has at most 12 options. */
export function bitsOf({ option, or }: Wording): number {
  return or === undefined ? 1 << option : (1 << option) | (1 << or);
}

/** True if an option is among some bits. */
export function hasBit(bits: number, option: OptionIndex): boolean {
  return ((bits >> option) & 1) === 1;
}

/** The wording that can be read to mean one option or two, given as bits; `undefined` where there are none. */
export function wordingOfBits(bits: number): Wording | undefined {
  if (bits === 0) return undefined;
  let option = 0;
  while (!hasBit(bits, option)) option += 1;
  let or = option + 1;
  while (bits >> or !== 0 && !hasBit(bits, or)) or += 1;
  return hasBit(bits, or) ? { option, or } : { option };
}

/** The number of bits that are set. */
export function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
