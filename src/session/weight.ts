import type { OptionIndex } from '#engine/model/moves.ts';

/** The worth of an answer to a delegation in a word, if points are not told. */
export type Weight = 'very-much' | 'much' | 'some' | 'little' | 'nothing' | 'harm';

/** The fifths of the most that an answer must exceed to be called so. */
const ABOVE: readonly (readonly [Weight, number])[] = [
  ['very-much', 4],
  ['much', 3],
  ['some', 2],
];

/**
 * Rates the points of an answer against the most that any answer of the whole sheet brings: one measure for all
 * articles, so that they can be compared. Both in points, or both in the game's units.
 */
export function weightOf(points: number, most: number): Weight {
  if (points < 0) return 'harm';
  if (points === 0) return 'nothing';
  return ABOVE.find(([, fifths]) => points * 5 > most * fifths)?.[0] ?? 'little';
}

/** The most that one answer brings, by issue and option of a sheet. */
export function mostOf(points: readonly (readonly number[])[]): number {
  return Math.max(0, ...points.flat());
}

/** The words for an answer of an article, by a sheet in the game's units. */
export function weightOn(points: readonly (readonly number[])[], issue: number, option: OptionIndex): Weight {
  return weightOf(points[issue]?.[option] ?? 0, mostOf(points));
}

/** The worth of no deal in words, as a share of the best text: the least that a text must bring. */
export type NoDealWeight = 'a-lot' | 'some' | 'little' | 'nothing';

/** Rates the worth of no deal against the best text; both in the game's units. */
export function noDealWeightOf(noDeal: number, best: number): NoDealWeight {
  if (noDeal <= 0) return 'nothing';
  if (noDeal * 3 >= best * 2) return 'a-lot';
  return noDeal * 3 >= best ? 'some' : 'little';
}
