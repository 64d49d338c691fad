import type { Level } from '#engine/model/scenario/level.ts';

/** Of all texts of a track, the share that suits all who sign: the least and the most, 0 to 1. */
export interface Band {
  readonly least: number;
  readonly most: number;
}

/**
 * The expected share of texts that suit all, by level, on the best day at middle walk-aways. The bands overlap because
 * several parties find a text harder than two parties with the same share. Reasons: docs/develop/decisions/0045.
 */
export const LEVEL_BANDS: Readonly<Record<Exclude<Level, 'no-deal'>, Band>> = {
  beginner: { least: 0.08, most: 0.35 },
  standard: { least: 0.008, most: 0.12 },
  hard: { least: 0.001, most: 0.05 },
};
