import type { Level } from '#engine/model/scenario/level.ts';

/** Points and walk-aways that were chosen for a text, and what they make of it. */
export interface NumbersModel {
  /** Difficulty, as the text states it. */
  readonly level: Level;
  /** Number of figures of the text that would change. */
  readonly changes: number;
  readonly parts: readonly PartNumbers[];
}

export interface PartNumbers {
  /** Absent where there is one part only. */
  readonly title: string | undefined;
  /** Percentage of texts that suit all who sign in the first round: now, and with these numbers. */
  readonly now: number;
  readonly chosen: number;
  /** Worth of no deal to the signatories, in points. */
  readonly noDeal: readonly { readonly name: string; readonly now: RoundsWorth; readonly chosen: RoundsWorth }[];
}

/** Worth in the first and the last round, at the middle walk-away level. */
export interface RoundsWorth {
  readonly first: number;
  readonly last: number;
}
