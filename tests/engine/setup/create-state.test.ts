import { describe, expect, it } from 'vitest';
import { compileGame } from '#engine/setup/compile-game.ts';
import { createState } from '#engine/setup/create-state.ts';
import { smallScenario, walkAway, withParty } from '../../support/scenarios.ts';

const spread = { opening: walkAway(8, { spread: 2 }), main: walkAway(20, { spread: 6 }) };
const game = compileGame(withParty(smallScenario(), 'b', { walkAway: spread }));
const start = (seed: number) => createState(game, { seed, seats: ['person', 'negotiator', 'negotiator'] });
const SEEDS = Array.from({ length: 2000 }, (_, seed) => seed * 7919);

describe('walk-away levels', () => {
  it.each([0, 1, 2])('are low, middle or high in one, two and one of four games, for party %i', (party) => {
    const counts = new Map([-1, 0, 1].map((level) => [level, 0]));
    for (const seed of SEEDS) {
      const level = start(seed).parties[party]?.level as number;
      counts.set(level, (counts.get(level) ?? 0) + 1);
    }
    // Four standard deviations: a little under 80 of 2000.
    expect(Math.abs((counts.get(-1) ?? 0) - 500)).toBeLessThan(80);
    expect(Math.abs((counts.get(0) ?? 0) - 1000)).toBeLessThan(90);
    expect(Math.abs((counts.get(1) ?? 0) - 500)).toBeLessThan(80);
  });

  it('are drawn for each party by itself', () => {
    const pairs = new Set(
      SEEDS.slice(0, 300).map((seed) =>
        start(seed)
          .parties.slice(0, 2)
          .map(({ level }) => level)
          .join(),
      ),
    );
    expect(pairs.size).toBe(9);
  });

  it('move the walk-aways of all tracks by the spread of each', () => {
    const seen = new Set<number>();
    for (const seed of SEEDS.slice(0, 50)) {
      const { level, walkAway: now } = start(seed).parties[1] as ReturnType<typeof start>['parties'][number];
      expect(now).toEqual([8 + 2 * level, 20 + 6 * level]);
      seen.add(level);
    }
    expect(seen).toEqual(new Set([-1, 0, 1]));
  });
});

describe('tastes', () => {
  it('are factors of 1 to 1.3 for every option, drawn anew for every game', () => {
    const tastes = SEEDS.slice(0, 40).map((seed) => start(seed).parties.map(({ taste }) => taste));
    for (const taste of tastes.flat(3)) {
      expect(taste).toBeGreaterThanOrEqual(100);
      expect(taste).toBeLessThanOrEqual(130);
    }
    expect(tastes[0]?.[0]?.map((row) => row.length)).toEqual([3, 2, 3, 3, 3]);
    expect(new Set(tastes.map((taste) => JSON.stringify(taste))).size).toBe(40);
  });
});

it('before the first dawn nothing has been said and everything is open', () => {
  expect(start(1)).toMatchObject({
    round: 0,
    offers: [],
    record: [],
    text: Array.from({ length: 5 }, () => ({ current: undefined, beside: [] })),
    tracks: [{ status: 'open' }, { status: 'open' }],
    written: Array.from({ length: 9 }, () => []),
    ending: undefined,
  });
});

it('a state is plain data: it survives being written down', () => {
  const state = start(5);
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
});
