import { describe, expect, it } from 'vitest';
import type { LetterClause, WaitingOffer } from '#session/table/desk/letter-model.ts';
import { comparedOffers } from '#session/table/talks/compared-offers.ts';
import { MEETING_ARTICLES, SETTLEMENT_ARTICLES } from '../../../panels/table/articles.ts';
import { COALITION, RUSSIA, UKRAINE, US } from '../../../panels/table/parties.ts';
import { worth } from '../../../panels/table/table-fixture.ts';

const ARTICLES = [...MEETING_ARTICLES, ...SETTLEMENT_ARTICLES];
const FORCES = 3;
const NATO = 5;

const clause = (issue: number, options: readonly number[]): LetterClause & { differs: true } => ({
  ...{ issue, number: issue + 1, title: '', options, label: '', meaning: '', replaces: undefined, redLine: false },
  differs: true,
});
const offerOf = (offer: number, from: typeof US, ...clauses: WaitingOffer['clauses']): WaitingOffer => ({
  ...{ offer, from, heading: '', clauses, worth: worth(20, 13.7, 30) },
});
/** First of two offers, the other of which says nothing on the articles. */
const compared = (...clauses: WaitingOffer['clauses']) =>
  comparedOffers([offerOf(3, US, ...clauses), offerOf(4, COALITION)], ARTICLES, UKRAINE.party).offers[0];

describe('an offer beside another one', () => {
  it('strikes what is agreed where it writes something else', () => {
    const force = MEETING_ARTICLES.length + 1;
    expect(ARTICLES[force]?.issue).toBe(FORCES);
    expect(compared(clause(FORCES, [1]))?.changes).toMatchObject([
      { struck: ['a reassurance force'], written: ['unarmed monitors'] },
    ]);
    expect(compared(clause(FORCES, [4]))?.changes).toMatchObject([{ struck: [], written: ['a reassurance force'] }]);
  });

  it('writes both options of a vague clause', () => {
    expect(compared(clause(FORCES, [1, 4]))?.changes).toMatchObject([
      { struck: ['a reassurance force'], written: ['unarmed monitors', 'a reassurance force'] },
    ]);
  });

  it('is opposed by all who are against either option of a vague clause', () => {
    const against = (...options: number[]) => compared(clause(NATO, options))?.against.map(({ party }) => party.name);
    expect(against(3)).toEqual([]);
    expect(against(3, 0)).toEqual([RUSSIA.name]);
  });

  it('says nothing where the offer is silent', () => {
    const { offers } = comparedOffers(
      [offerOf(3, US, clause(NATO, [1])), offerOf(4, COALITION)],
      ARTICLES,
      UKRAINE.party,
    );
    expect(offers[1]?.changes).toMatchObject([{ struck: [], written: [] }]);
  });
});
