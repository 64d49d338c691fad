import { expect, it } from 'vitest';
import { disputedIn } from '#panels/talks/disputed-in.ts';
import type { LetterClause } from '#session/table/desk/letter-model.ts';
import { MEETING_ARTICLES } from '../table/articles.ts';

const YOU = 1;

const clause = (issue: number, option: number, redLine = false): LetterClause => ({
  ...{ issue, number: issue + 1, title: '', options: [option], label: '', meaning: '', replaces: undefined, redLine },
});

// Venue: Geneva is best with 10, Istanbul has 9, Budapest 1. Format: the best has 20, the first answer 4.
it('is the article that loses most against its own best answer', () => {
  expect(disputedIn([clause(0, 3), clause(1, 0)], MEETING_ARTICLES, YOU)).toBe(1);
  expect(disputedIn([clause(0, 3), clause(1, 2)], MEETING_ARTICLES, YOU)).toBe(0);
});

it('is the article that crosses the red line before all others', () => {
  expect(disputedIn([clause(1, 0), clause(0, 1, true)], MEETING_ARTICLES, YOU)).toBe(0);
});

it('counts a vague clause by the reading that loses more', () => {
  const vague: LetterClause = { ...clause(0, 3), options: [2, 3] };
  expect(disputedIn([vague, { ...clause(1, 2), options: [2, 0] }], MEETING_ARTICLES, YOU)).toBe(1);
  expect(disputedIn([clause(1, 2), vague], MEETING_ARTICLES, YOU)).toBe(0);
});

it('is the first of several that cost the same', () => {
  expect(disputedIn([clause(1, 2), clause(0, 2)], MEETING_ARTICLES, YOU)).toBe(1);
});

it('is no article on which the letter says what the person asks for itself, whatever its label, if another is left', () => {
  const asking = (option: number) =>
    MEETING_ARTICLES.map((article) => ({
      ...article,
      cells: article.cells.map((cell) =>
        article.issue === 1 && cell.party === YOU
          ? { ...cell, how: 'asked' as const, label: 'Some words', options: [option] }
          : cell,
      ),
    }));
  const own = { ...clause(1, 0), label: 'Some words' };
  expect(disputedIn([clause(0, 3), own], MEETING_ARTICLES, YOU)).toBe(1);
  expect(disputedIn([clause(0, 3), own], asking(0), YOU)).toBe(0);
  expect(disputedIn([clause(0, 3), own], asking(1), YOU)).toBe(1);
  expect(disputedIn([own], asking(0), YOU)).toBe(1);
});
