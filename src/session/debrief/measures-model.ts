/** Measures of a delegation's negotiating, as shown in the debrief. */

export const MEASURE_KEYS = [
  'first-offer',
  'concessions',
  'trades',
  'questions',
  'reasons',
  'walk-away',
  'declarations',
] as const;
export type MeasureKey = (typeof MEASURE_KEYS)[number];

export interface MeasuresModel {
  /** "How you negotiated" */
  readonly heading: string;
  readonly measures: readonly MeasureModel[];
}

export interface MeasureModel {
  readonly key: MeasureKey;
  /** "First offer" */
  readonly title: string;
  /** Benefit of the principle, in a sentence. */
  readonly principle: string;
  /** Figures of this game, a sentence or two. */
  readonly figures: readonly string[];
  /** Offers one after another, where there are several. */
  readonly steps: readonly MeasureStep[];
}

export interface MeasureStep {
  /** "Tuesday, 19 August" */
  readonly day: string;
  /** Of the most that the part could bring, 0 to 100; less than 0 where it costs more than it brings. */
  readonly percent: number;
}
