import { describe, expect, it } from 'vitest';
import type { Ratification } from '#engine/model/aftermath.ts';
import { aftermathModel } from '#session/screens/aftermath-model.ts';
import { compileTold } from '../../support/compile-told.ts';
import { withParty } from '../../support/scenarios.ts';
import { dividedAt, factions } from '../../support/signed-water.ts';

const GAME = compileTold(withParty(dividedAt('a', factions(60, 40, 0.8)), 'a', { doubt: 0.06 }));
const GROUPS = [
  { share: 80, won: 70 },
  { share: 80, won: 30 },
];

function reasonsOf(home: Partial<Ratification>): readonly string[] {
  const known = { track: 1, party: 0, support: 40, needed: 50, fromStanding: 0, mood: 0, chance: 1000 };
  const [told] = aftermathModel(GAME, {
    ratifications: [{ ...known, factions: GROUPS, ...home }],
    durability: undefined,
  }).ratifications;
  return told?.reasons ?? [];
}

describe('how a home has voted', () => {
  it('is told with the chance that there was, and never as certain where it was not', () => {
    const tenths = [640, 20, 990].map((chance) => reasonsOf({ chance })[0]);
    expect(tenths).toEqual([6, 1, 9].map((each) => GAME.say('aftermath.judged', { tenths: each })));
    expect(reasonsOf({ chance: 1000 })).toHaveLength(2);
  });

  it('is told with how much more or less the groups asked for than was thought', () => {
    expect(reasonsOf({ mood: 42 }).at(-1)).toBe(GAME.say('aftermath.mood-more', { by: 4 }));
    expect(reasonsOf({ mood: -42 }).at(-1)).toBe(GAME.say('aftermath.mood-less', { by: 4 }));
    expect(reasonsOf({ mood: 9 })).toHaveLength(2);
  });

  it('is told without groups by what home gave', () => {
    const home = { party: 1, factions: [] };
    expect(reasonsOf({ ...home, mood: 30 }).at(-1)).toBe(GAME.say('aftermath.mood-lower', { by: 3 }));
    expect(reasonsOf({ ...home, mood: -30 }).at(-1)).toBe(GAME.say('aftermath.mood-higher', { by: 3 }));
  });
});
