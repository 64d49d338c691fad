import type { DealDay } from '#engine/analysis/deal-map.ts';

/** A text with a letter. */
export interface LetteredText {
  readonly letter: string;
  /** Index among the listed texts of the map. */
  readonly place: number;
  readonly why: readonly string[];
  readonly day: DealDay;
}
