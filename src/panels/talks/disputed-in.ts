import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import type { LetterClause } from '#session/table/desk/letter-model.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';

/**
 * Returns the article of a letter that the person loses most by, against the best answer for itself: one that crosses its
 * own red line before all others, and those on which the letter says what the person asks for or has initialled last. A
 * vague clause counts by its worse reading. A letter has at least one clause.
 */
export function disputedIn(
  clauses: readonly LetterClause[],
  articles: readonly ArticleModel[],
  you: PartyIndex,
): IssueIndex {
  const losses = clauses.map((clause) => {
    const article = articles.find(({ issue }) => issue === clause.issue);
    return { issue: clause.issue, loss: article === undefined ? 0 : lossBy(clause, article, you) };
  });
  return losses.reduce((worst, one) => (one.loss > worst.loss ? one : worst)).issue;
}

/** Points lost by a clause; infinite across a red line, and below all others for the person's own wording. */
function lossBy(clause: LetterClause, article: ArticleModel, you: PartyIndex): number {
  if (clause.redLine) return Number.POSITIVE_INFINITY;
  const read = article.options.filter(({ option }) => clause.options.includes(option));
  const loss = article.best - Math.min(article.best, ...read.map(({ points }) => points));
  return isOwn(clause, article, you) ? loss - article.most - 1 : loss;
}

/** True if the person has asked for the wording of a clause, or initialled it. */
function isOwn({ options }: LetterClause, { cells }: ArticleModel, you: PartyIndex): boolean {
  const drafted = cells.find(({ party }) => party === you);
  const own = drafted?.inText ?? drafted;
  if (own === undefined || (own.how !== 'accepted' && own.how !== 'asked')) return false;
  return own.options?.length === options.length && options.every((option) => own.options?.includes(option));
}
