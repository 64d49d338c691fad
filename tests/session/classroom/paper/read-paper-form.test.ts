import { describe, expect, it } from 'vitest';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { mistakeInWords } from '#session/classroom/paper/mistake-in-words.ts';
import {
  emptyForm,
  type PaperForm,
  withArticle,
  withNo,
  withOffer,
  withOneMoreOffer,
  withoutOffer,
  withSigned,
} from '#session/classroom/paper/paper-form.ts';
import { fieldOf } from '#session/classroom/paper/paper-mistake.ts';
import { paperModelOf } from '#session/classroom/paper/paper-model.ts';
import { readPaperForm } from '#session/classroom/paper/read-paper-form.ts';
import { compileTold } from '../../../support/compile-told.ts';
import { shippedScenario, smallScenario } from '../../../support/scenarios.ts';

const GAME = compileTold(smallScenario());
const EMPTY = emptyForm(GAME, 7);

/** Venue at the lake, a big format, halves of the water, a patrol, shared costs; nothing is signed. */
const FILLED = [1, 1, 1, 1, 1].reduce((form, option, issue) => withArticle(form, issue, { option }), EMPTY);
const SIGNED = withSigned(withSigned(FILLED, 0, 2), 1, 3);

/** The fields that are marked, each with what is said there. */
function marked(form: PaperForm, game: LocalizedGame = GAME): string[][] {
  const read = readPaperForm(game, form);
  return read.ok ? [] : read.mistakes.map((mistake) => [fieldOf(game, mistake), mistakeInWords(game, form, mistake)]);
}

describe('the form of a table that played on paper', () => {
  it('asks for each article, the day and the signatories of each part', () => {
    const { parts, days, hasAttacks } = paperModelOf(GAME);
    expect(parts.map(({ signers, articles }) => [signers, articles.map(({ title }) => title)])).toMatchObject([
      [expect.stringMatching(/^Signed by /), { length: 2 }],
      [expect.stringMatching(/^Signed by /), { length: 3 }],
    ]);
    expect([days.length, hasAttacks]).toEqual([4, false]);
    const flagship = paperModelOf(compileTold(shippedScenario('white-house-2025')));
    expect(flagship.days[4]?.words).toBe('5. Saturday, 23 August');
  });

  it('becomes a game of the chance that it names', () => {
    const read = readPaperForm(GAME, { ...SIGNED, tellsOfAttacks: false });
    expect(read.ok && read.made.setup).toMatchObject({ seed: 7, onPaper: true, sensitiveEvents: false });
    expect(read.ok && read.made.state.ending?.kind).toBe('signed');
  });

  it('takes two answers to an article, in either order', () => {
    const read = readPaperForm(GAME, withArticle(SIGNED, 2, { option: 2, isVague: true, or: 1 }));
    expect(read.ok && read.made.state.text[2]?.current).toMatchObject({ option: 1, or: 2 });
  });

  it('takes a no of a signatory over an article', () => {
    const form = withNo(withSigned(SIGNED, 1, undefined), 1, 2, 3);
    const read = readPaperForm(GAME, form);
    expect(read.ok && read.made.state.record.findLast(({ kind }) => kind === 'voted')).toMatchObject({ signed: false });
  });

  it('begins the next offer as the one before, and drops one by itself', () => {
    const two = withOneMoreOffer(withOffer(withOneMoreOffer(EMPTY), 1, { round: 3, from: 2, to: 0 }));
    expect(two.offers).toMatchObject([{ key: 1 }, { key: 2, round: 3, from: 2, to: 0, clauses: [] }]);
    expect(withoutOffer(two, 1).offers).toMatchObject([{ key: 2 }]);
  });
});

describe('what is wrong with a form', () => {
  const offered = (form: PaperForm, entry: Parameters<typeof withOffer>[2]) => {
    const more = withOneMoreOffer(form);
    return withOffer(more, more.offers.length, entry);
  };
  const WATER = [{ issue: 2, option: 1 }];

  it.each([
    [
      'an article with one of two answers',
      withArticle(SIGNED, 2, { isVague: true }),
      'article-2',
      /two different answers/,
    ],
    [
      'what a mandate forbids',
      withArticle(SIGNED, 0, { option: 2 }),
      'article-0',
      /cannot have signed this: its mandate/,
    ],
    ['parts in the wrong order', withSigned(SIGNED, 0, 4), 'day-1', /must be signed before/],
    [
      'a part without the one before it',
      withNo(withSigned(SIGNED, 0, undefined), 0, 0, 0),
      'day-1',
      /only be signed after/,
    ],
    ['an answer that is missing', withArticle(SIGNED, 0, { option: undefined }), 'article-0', /cannot be signed/],
    ['a day that there is not', withSigned(SIGNED, 1, 9), 'day-1', /The talks have/],
    ['nothing that was signed', withSigned(withSigned(EMPTY, 0, 1), 1, 1), 'day-0', /nothing to sign/],
    ['that nobody said no', withSigned(SIGNED, 1, undefined), 'no-1-0', /Enter who voted no/],
    ['an offer of nothing', offered(SIGNED, {}), 'offer-0', /Add what this offer said/],
    ['an offer to itself', offered(SIGNED, { to: 0, clauses: WATER }), 'offer-0', /another delegation/],
    [
      'an offer of two parts',
      offered(SIGNED, { clauses: [...WATER, { issue: 0, option: 1 }] }),
      'offer-0',
      /two offers/,
    ],
    ['an offer that comes too late', offered(SIGNED, { round: 4, from: 1, to: 2, clauses: WATER }), 'offer-0', /./],
    [
      'an offer of the same two on the same day',
      offered(offered(SIGNED, { clauses: WATER }), { clauses: [{ issue: 3, option: 1 }] }),
      'offer-1',
      /once a day/,
    ],
    [
      'offers that settle a part before its day',
      offered(SIGNED, {
        clauses: [
          { issue: 0, option: 1 },
          { issue: 1, option: 1 },
        ],
        accepted: true,
      }),
      'day-0',
      /the vote was that evening/,
    ],
  ])('%s is told beside its field', (_, form, field, words) => {
    const found = marked(form);
    expect(found.map(([at]) => at)).toContain(field);
    expect(found.find(([at]) => at === field)?.[1]).toMatch(words);
  });

  it('names who could not sign and did not say no', () => {
    const base = withArticle(withNo(withSigned(SIGNED, 1, undefined), 1, 0, 4), 3, { option: 2 });
    expect(marked(base)).toEqual([['no-1-2', expect.stringMatching(/crosses a red line/)]]);
  });
});
