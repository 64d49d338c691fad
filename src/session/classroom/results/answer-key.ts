import type { ArticleAtEnd } from '#engine/hindsight/game-at-the-end.ts';

/**
 * Returns a key of an article's answer for comparisons: equal keys mean equal answers. A vague wording is an answer of
 * its own; a wording that was tabled and not accepted counts as none.
 */
export function answerKey({ option, or, left }: ArticleAtEnd): string {
  if (left === 'tabled' || left === 'empty' || option === undefined) return NOTHING;
  return or === undefined ? String(option) : `${option}/${or}`;
}

/** The key of an article on which nothing was agreed. */
export const NOTHING = '-';
