import type { IssueIndex } from '#engine/model/moves.ts';
import type { LetterClause } from '#session/table/desk/letter-model.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';

/**
 * Returns the article of a letter that the person loses most by, against the best answer for itself: one that crosses its
 * own red line before all others, a vague clause by its worse reading. A letter has at least one clause.
 */
export function disputedIn(clauses: readonly LetterClause[], articles: readonly ArticleModel[]): IssueIndex {
  const losses = clauses.map(({ issue, options, redLine }) => {
    const article = articles.find((one) => one.issue === issue);
    const read = article?.options.filter(({ option }) => options.includes(option)) ?? [];
    const least = Math.min(...read.map(({ points }) => points));
    return { issue, loss: redLine ? Number.POSITIVE_INFINITY : (article?.best ?? 0) - (read.length === 0 ? 0 : least) };
  });
  return losses.reduce((worst, one) => (one.loss > worst.loss ? one : worst)).issue;
}
