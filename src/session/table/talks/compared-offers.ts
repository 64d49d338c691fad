import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '../../party-mark.ts';
import type { WaitingOffer } from '../desk/letter-model.ts';
import type { ArticleModel } from '../text/article-model.ts';
import { wordingsInText, wordingsOf } from '../text/wordings.ts';
import { sortedStands } from './stands.ts';

/** Offers beside each other: an article for each row on which they differ. */
export interface Comparison {
  readonly articles: readonly ArticleModel[];
  readonly offers: readonly ComparedOffer[];
}

export interface ComparedOffer extends Pick<WaitingOffer, 'offer' | 'from' | 'heading' | 'worth'> {
  /** Changes to each of the articles, in their order. */
  readonly changes: readonly OfferChange[];
  /** Delegations that are against something in it, its own sender and the person left out. */
  readonly against: readonly Objection[];
}

export interface OfferChange {
  readonly issue: IssueIndex;
  /** Wordings that would go: two of a vague article, none if nothing else stands there now. */
  readonly struck: readonly string[];
  /** Wordings that would stand there: two of a vague clause, none if the offer says nothing on the article. */
  readonly written: readonly string[];
  readonly crossesRedLine: boolean;
}

export interface Objection {
  readonly party: PartyMark;
  /** Numbers of the articles, ascending. */
  readonly articles: readonly number[];
}

/** Compares offers that wait for `you` on one part, by the articles of that part. */
export function comparedOffers(
  offers: readonly WaitingOffer[],
  articles: readonly ArticleModel[],
  you: PartyIndex,
): Comparison {
  const differing = articles.filter(({ issue }) =>
    offers.some(({ clauses }) => clauses.some((clause) => clause.issue === issue && clause.differs)),
  );
  return {
    articles: differing,
    offers: offers.map(({ offer, from, heading, worth, clauses }) => ({
      offer,
      from,
      heading,
      worth,
      changes: differing.map((article) => changeBy(clauses, article)),
      against: objectionsTo(clauses, articles, [you, from.party]),
    })),
  };
}

function changeBy(clauses: WaitingOffer['clauses'], article: ArticleModel): OfferChange {
  const clause = clauses.find(({ issue }) => issue === article.issue);
  const written = wordingsOf(article, clause?.options ?? []);
  const now = wordingsInText(article);
  return {
    issue: article.issue,
    struck: written.length === 0 || now.join('|') === written.join('|') ? [] : now,
    written,
    crossesRedLine: clause?.redLine === true,
  };
}

/** Delegations that are against a clause, as far as the person knows; `heard` are left out. */
function objectionsTo(
  clauses: WaitingOffer['clauses'],
  articles: readonly ArticleModel[],
  heard: readonly PartyIndex[],
): Objection[] {
  const single = clauses.flatMap((clause) => {
    const article = articles.find(({ issue }) => issue === clause.issue);
    const read = article?.options.filter(({ option }) => clause.options.includes(option)) ?? [];
    const { against, never } = sortedStands(read.flatMap(({ marks }) => marks));
    return [...against, ...never].map((party) => ({ party, number: clause.number }));
  });
  const parties = single.filter(
    ({ party: { party } }, place) =>
      !heard.includes(party) && single.findIndex((other) => other.party.party === party) === place,
  );
  return parties.map(({ party }) => ({
    party,
    articles: single.filter((one) => one.party.party === party.party).map(({ number }) => number),
  }));
}
