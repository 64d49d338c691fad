import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsInSentences, withPhrase } from '#session/words/reasons-in-words.ts';
import type { Occasion } from '#session/words/telling.ts';
import { compileTold } from '../../support/compile-told.ts';
import { shippedScenario } from '../../support/scenarios.ts';

const scenario = shippedScenario('white-house-2025');
const game = compileTold(scenario);
const [US, UKRAINE, RUSSIA, COALITION] = [0, 1, 2, 3];
const phrasesOf = (party: number) => {
  const { opens = [], agrees = [], refuses = [] } = at(scenario.parties, party).phrases ?? {};
  return { opens, agrees, refuses };
};
const said = (on: Occasion, by: number, to: number, isFirst = true) =>
  withPhrase(game, { on, turn: 0, by, to, isFirst }, [{ words: 'Yes.', weight: 50 }]).map(({ words }) => words);

describe('a phrase of a delegation', () => {
  it('begins its first proposal to another, and ends its first yes and its first no', () => {
    const { opens, agrees, refuses } = phrasesOf(US);
    expect(said('offer', US, UKRAINE)).toEqual([opens[0], 'Yes.']);
    expect(said('accept', US, UKRAINE)).toEqual(['Yes.', agrees[0]]);
    expect(said('refuse', US, UKRAINE)).toEqual(['Yes.', refuses[0]]);
  });

  it('is another one for each reader, in the order of the file', () => {
    const { opens } = phrasesOf(RUSSIA);
    expect([US, UKRAINE, COALITION].map((to) => said('offer', RUSSIA, to)[0])).toEqual(opens);
  });

  it('is not said a second time, nor in counters, votes or to nobody', () => {
    expect(said('offer', US, UKRAINE, false)).toEqual(['Yes.']);
    expect(said('counter', US, UKRAINE)).toEqual(['Yes.']);
    expect(withPhrase(game, { on: 'vote', turn: 0, by: US, isFirst: true }, [])).toEqual([]);
  });

  it('gives way where the letter would be too long', () => {
    const long: Reason[] = [0, 1, 2, 3].map((issue) => ({
      code: 'moves',
      ...{ issue, option: 1, from: { issue, option: 0 }, since: 1, opened: true },
      cause: { code: 'time' },
    }));
    const telling = { on: 'offer', turn: 0, by: US, to: UKRAINE, isFirst: true, reveal: 'in-character' } as const;
    expect(reasonsInSentences(game, long, telling).join(' ')).not.toContain(phrasesOf(US).opens[0]);
  });
});

describe('the phrases of the flagship', () => {
  it('are three of each kind for each delegation, and no two alike', () => {
    const all = [US, UKRAINE, RUSSIA, COALITION].flatMap((party) => Object.values(phrasesOf(party)).flat());
    expect(all).toHaveLength(36);
    expect(new Set(all).size).toBe(36);
  });
});
