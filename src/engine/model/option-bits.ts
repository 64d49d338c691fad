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
