import type { ArticleAtEnd } from '#engine/hindsight/game-at-the-end.ts';
import { at } from '#engine/model/at.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import { answerKey } from './answer-key.ts';
import type { BoardRow } from './board-row.ts';

/** The answers that the games of a class gave to an article. */
export interface ArticleParted {
  readonly issue: IssueIndex;
  /** Pairs of games that answered it differently, of all pairs: none where all agree. */
  readonly apart: number;
  readonly pairs: number;
  /** The commonest first; of those that are as common, the one that came first in the rows. */
  readonly answers: readonly AnswerGiven[];
}

export interface AnswerGiven {
  /** The article as in the first game that has this answer. */
  readonly article: ArticleAtEnd;
  /** Indices of their games among the rows. */
  readonly rows: readonly number[];
}

/**
 * By article, in the order that is given: how far it parted the class. The measure is the share of pairs of games that
 * say different things (Gini and Simpson's index of diversity), from counts alone.
 */
export function articlesParted(
  rows: readonly Pick<BoardRow, 'articles'>[],
  order: readonly IssueIndex[],
): readonly ArticleParted[] {
  const pairs = (rows.length * (rows.length - 1)) / 2;
  return order.map((issue) => {
    const answers = answersGiven(rows, issue);
    const alike = answers.reduce((sum, given) => sum + (given.rows.length * (given.rows.length - 1)) / 2, 0);
    return { issue, apart: pairs - alike, pairs, answers };
  });
}

/** The article that parted the class most, the first in the text of several; absent where all agree on all of them. */
export function mostParted(articles: readonly ArticleParted[]): ArticleParted | undefined {
  const most = Math.max(0, ...articles.map(({ apart }) => apart));
  return most === 0 ? undefined : articles.find(({ apart }) => apart === most);
}

function answersGiven(rows: readonly Pick<BoardRow, 'articles'>[], issue: IssueIndex): AnswerGiven[] {
  const given = new Map<string, { article: ArticleAtEnd; rows: number[] }>();
  for (const [place, { articles }] of rows.entries()) {
    const article = at(articles, issue);
    const key = answerKey(article);
    const known = given.get(key);
    if (known === undefined) given.set(key, { article, rows: [place] });
    else known.rows.push(place);
  }
  return [...given.values()].sort((a, b) => b.rows.length - a.rows.length);
}
