import type { OptionIndex } from './moves.ts';

/** Wording of a clause: firm with one option, vague with two (`option` before `or`). */
export interface Wording {
  readonly option: OptionIndex;
  readonly or?: OptionIndex | undefined;
}

/** The options that wording can be read to mean: one, or two where it is vague. */
export function optionsOf({ option, or }: Wording): OptionIndex[] {
  return or === undefined ? [option] : [option, or];
}

/** True if wording can be read to mean an option. */
export function canMean(wording: Wording, option: OptionIndex): boolean {
  return wording.option === option || wording.or === option;
}

/** True if some option is a reading of both wordings. */
export function sharesReading(a: Wording, b: Wording): boolean {
  return canMean(b, a.option) || (a.or !== undefined && canMean(b, a.or));
}

/** True if two wordings are the same: a vague wording differs from either of its readings. */
export function isSameWording(a: Wording, b: Wording): boolean {
  return a.option === b.option && a.or === b.or;
}

/** Wording with one option, or vague with two, in order; nothing else of what it was taken from. */
export function wordingOf({ option, or }: Wording): Wording {
  return or === undefined ? { option } : { option: Math.min(option, or), or: Math.max(option, or) };
}
