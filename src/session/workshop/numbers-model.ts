import type { Level } from '#engine/model/scenario/level.ts';

/** Points and walk-aways that were chosen for a text, and what they make of it. */
export interface NumbersModel {
  /** How hard it is to be, as the text says. */
  readonly level: Level;
  /** How many numbers of the text would be others. */
  readonly changes: number;
  readonly parts: readonly PartNumbers[];
}

export interface PartNumbers {
  /** Absent where there is one part only. */
  readonly title: string | undefined;
  /** So many of a hundred texts suit all who sign in the first round: now, and with these numbers. */
  readonly now: number;
  readonly chosen: number;
  /** What no deal is worth to those who sign, in points. */
  readonly noDeal: readonly { readonly name: string; readonly now: RoundsWorth; readonly chosen: RoundsWorth }[];
}

/** In the first round and in the last one, at the middle of what is drawn. */
export interface RoundsWorth {
  readonly first: number;
  readonly last: number;
}
