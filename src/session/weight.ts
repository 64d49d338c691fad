import type { OptionIndex } from '#engine/model/moves.ts';

/** How much an answer brings a delegation, in a word where points are not told. */
export type Weight = 'very-much' | 'much' | 'some' | 'little' | 'nothing' | 'harm';

/** The fifths of the most that an answer must exceed to be called so. */
const ABOVE: readonly (readonly [Weight, number])[] = [
  ['very-much', 4],
  ['much', 3],
  ['some', 2],
];

/**
 * How much an answer brings, of the most that any answer of the whole sheet does: one measure for all articles, so that
 * they can be held against each other. Both in points, or both in the game's units.
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

/** How much no deal is worth in words, of the best text: what a text must bring at least. */
export type NoDealWeight = 'a-lot' | 'some' | 'little' | 'nothing';

/** Both in the game's units. */
export function noDealWeightOf(noDeal: number, best: number): NoDealWeight {
  if (noDeal <= 0) return 'nothing';
  if (noDeal * 3 >= best * 2) return 'a-lot';
  return noDeal * 3 >= best ? 'some' : 'little';
}
