import type { OptionSets } from './option-sets.ts';

/** A cross-issue rule of one party: points for a combination. */
export interface Term {
  readonly party: string;
  readonly when: OptionSets;
  /** Added to the party's points where `when` is met; negative for a penalty. */
  readonly points: number;
  readonly because: string;
}
