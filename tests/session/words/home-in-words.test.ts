import { describe, expect, it } from 'vitest';
import type { Support } from '#engine/model/aftermath.ts';
import { factionsInWords, homeInWords, reasonsOfHome } from '#session/words/home-in-words.ts';
import { compileTold } from '../../support/compile-told.ts';
import { withParty } from '../../support/scenarios.ts';
import { dividedAt, factions } from '../../support/signed-water.ts';

const DIVIDED = dividedAt('a', factions(60, 40, 0.8));
const SURE = compileTold(DIVIDED);
const UNSURE = compileTold(withParty(DIVIDED, 'a', { doubt: 0.06 }));

function taken(support: number, won: readonly number[], mood = 0): Support {
  return { support, needed: 50, fromStanding: 0, mood, factions: won.map((each) => ({ share: 80, won: each })) };
}

/** What a home is said to make of a draft that it ratifies with a chance. */
function drafted(game: typeof SURE, chance: number, support = chance >= 500 ? 60 : 40) {
  const of = { thought: taken(support, [70, support]), chance };
  return homeInWords(game, 0, of, 'draft');
}

describe('how home would take a text', () => {
  it.each([
    [1000, 'sure', true],
    [970, 'sure', true],
    [800, 'probable', true],
    [100, 'unlikely', false],
    [0, 'unlikely', false],
  ] as const)('is told without the chance of %i in a thousand', (chance, reception, ratifies) => {
    expect(drafted(UNSURE, chance)).toMatchObject({
      ratifies,
      isOpen: false,
      words: UNSURE.say('home.draft', { reception }),
    });
  });

  it('could go either way where the groups that may be against decide', () => {
    for (const chance of [250, 500, 740]) {
      const { isOpen, words } = drafted(UNSURE, chance);
      expect([isOpen, words]).toEqual([true, UNSURE.say('home.draft', { reception: 'open' })]);
    }
  });

  it('says that nobody can be sure, and by how much, only where that is so', () => {
    const doubt = UNSURE.say('home.doubt-factions', { by: 6 });
    expect(drafted(UNSURE, 800).reasons).toContain(doubt);
    expect(drafted(UNSURE, 800).reasons[0]).toBe(UNSURE.say('home.sum-thought', { support: 60, needed: 50 }));
    expect(drafted(SURE, 1000).reasons).not.toContain(doubt);
    expect(drafted(SURE, 1000).reasons[0]).toBe(SURE.say('home.sum', { support: 60, needed: 50 }));
  });

  it('of a home that is known goes by how close it is', () => {
    const words = [60, 53, 48, 40].map((support) => drafted(SURE, support >= 50 ? 1000 : 0, support).words);
    const receptions = ['probable', 'perhaps', 'perhaps-not', 'unlikely'] as const;
    expect(words).toEqual(receptions.map((reception) => SURE.say('home.draft', { reception })));
  });

  it('is briefed with the doubt where there is any', () => {
    const wants = (game: typeof SURE) => factionsInWords(game, 0).map((each) => each.wants);
    expect(new Set(wants(SURE))).toEqual(new Set([SURE.say('home.faction-wants', { part: 'most' })]));
    expect(new Set(wants(UNSURE))).toEqual(new Set([UNSURE.say('home.faction-wants-about', { part: 'most' })]));
  });
});

describe('why home has taken a text so', () => {
  it('is told with what each group asked for in the end', () => {
    const reasons = reasonsOfHome(UNSURE, 0, taken(40, [70, 30], 42));
    expect(reasons[1]).toBe(UNSURE.say('home.faction-mostly-against', { name: 'The fishers', share: 80, asks: 84 }));
    expect(reasons).toHaveLength(2);
  });
});
