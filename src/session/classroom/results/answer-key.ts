import type { ArticleAtEnd } from '#engine/hindsight/game-at-the-end.ts';

/**
 * What an article says, for comparing: two that have the same key say the same. A vague wording is an answer of its own;
 * what was tabled and not accepted says no more than what was never written.
 */
export function answerKey({ option, or, left }: ArticleAtEnd): string {
  if (left === 'tabled' || left === 'empty' || option === undefined) return NOTHING;
  return or === undefined ? String(option) : `${option}/${or}`;
}

/** The key of an article on which nothing was agreed. */
export const NOTHING = '-';
