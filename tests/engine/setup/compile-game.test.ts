import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import { optionIn, packageOf } from '#engine/model/packages.ts';
import { pairIndex } from '#engine/model/pair-index.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import {
  byId,
  indexOf,
  position,
  shippedScenario,
  smallGame,
  smallScenario,
  walkAway,
  withParty,
} from '../../support/scenarios.ts';

const OPENING = 0;
const MAIN = 1;

/** Number of the package of a track with the given options by id. */
function pack(game: Game, track: number, wording: Readonly<Record<string, string>>): number {
  const rules = at(game.common.tracks, track);
  const options = rules.issues.map((index) => {
    const issue = at(game.scenario.issues, index);
    return indexOf(issue.options, wording[issue.id] as string);
  });
  return packageOf(rules, options);
}

function withPenalty(points: number): Scenario {
  const scenario = smallScenario();
  const [term] = scenario.terms;
  return { ...scenario, terms: term ? [{ ...term, points }] : [] };
}

describe('points', () => {
  it.each([
    { title: 'whole points stay as they are', points: -4, scale: 1 },
    { title: 'points with one decimal are counted in tenths', points: -0.5, scale: 10 },
    { title: 'points with two decimals are counted in hundredths', points: -1.25, scale: 100 },
    { title: 'points with more decimals are counted in thousandths', points: -1.125, scale: 1000 },
  ])('$title', ({ points, scale }) => {
    const game = compileGame(withPenalty(points));
    expect(game.scale).toBe(scale);
    const nobody = pack(game, MAIN, { water: 'halves', guard: 'nobody', costs: 'open' });
    expect(game.secrets[1]?.sheets[MAIN]?.points[nobody]).toBe(Math.round((10 + 1 + 4 + points) * scale));
  });

  it.each([
    { of: 'a drift', over: walkAway(8, { drift: 0.1 }) },
    { of: 'a spread', over: walkAway(8, { spread: 2.5 }) },
    { of: 'a chance event', over: walkAway(8, { shock: 0.3 }) },
  ])('$of with a decimal makes everything count in tenths', ({ over }) => {
    const scenario = smallScenario();
    const { main } = byId(scenario.parties, 'a').walkAway;
    const game = compileGame(withParty(scenario, 'a', { walkAway: { opening: over, main: main ?? over } }));
    expect(game.scale).toBe(10);
    expect(game.secrets[0]?.walkAways[OPENING]?.start).toBe(80);
    expect(game.common.tracks[OPENING]?.aimFor).toEqual({ round: 2, penalty: 30 });
  });

  it('are whole numbers in every shipped scenario', () => {
    for (const id of ['job-offer', 'white-house-2025']) {
      const { secrets } = compileGame(shippedScenario(id));
      for (const { points, walkAways } of secrets) {
        expect(
          [...points.flat(), ...walkAways.flatMap((rules) => Object.values(rules))].every(Number.isSafeInteger),
        ).toBe(true);
      }
    }
  });
});

describe('packages', () => {
  it('number every combination of options once, the first issue weighing most', () => {
    const { tracks, issues } = smallGame().common;
    const main = at(tracks, MAIN);
    expect(main).toMatchObject({ issues: [2, 3, 4], strides: [9, 3, 1], packageCount: 27 });
    const seen = new Set<string>();
    for (let index = 0; index < main.packageCount; index += 1) {
      const options = main.issues.map((issue, place) => optionIn(main, index, place, at(issues, issue).optionCount));
      expect(packageOf(main, options)).toBe(index);
      seen.add(options.join());
    }
    expect(seen.size).toBe(27);
  });

  it('are worth the sum of their options, and what the terms of the party add', () => {
    const game = smallGame();
    const b = at(game.secrets, 1).sheets;
    const paid = { water: 'halves', guard: 'nobody', costs: 'paid' };
    expect(b[MAIN]?.points[pack(game, MAIN, paid)]).toBe(10 + 1 + 2 - 4);
    expect(b[MAIN]?.points[pack(game, MAIN, { ...paid, guard: 'patrol' })]).toBe(10 + 9 + 2);
    expect(game.secrets[0]?.sheets[MAIN]?.points[pack(game, MAIN, paid)]).toBe(14 + 5 + 12);
  });
});

describe('red lines', () => {
  it('forbid their packages to their party, whether declared or kept to itself', () => {
    const game = smallGame();
    const sheet = (party: number, track: number) => at(at(game.secrets, party).sheets, track);
    const base = pack(game, MAIN, { water: 'halves', guard: 'base', costs: 'shared' });
    expect([0, 1, 2].map((party) => sheet(party, MAIN).forbidden[base])).toEqual([0, 0, 1]);
    const tower = pack(game, OPENING, { venue: 'tower', format: 'big' });
    expect([0, 1, 2].map((party) => sheet(party, OPENING).forbidden[tower])).toEqual([1, 0, 0]);
  });

  it('are known to the others only when declared', () => {
    const { declared, ruledOut } = smallGame().common;
    expect(declared).toMatchObject([{ party: 2, never: { track: MAIN, sets: [{ issue: 3, options: [2] }] } }]);
    expect(ruledOut[2]?.[MAIN]?.filter((out) => out === 1)).toHaveLength(9);
    expect(ruledOut[0]?.[OPENING]?.some((out) => out === 1)).toBe(false);
  });

  it('leave the best package to be one that crosses none of them', () => {
    const game = smallGame();
    expect(at(game.secrets, 0).sheets.map(({ best }) => best)).toEqual([14, 36]);
    expect(at(game.secrets, 2).sheets[MAIN]?.best).toBe(12 + 7 + 9);
    expect(at(game.secrets, 1).sheets[OPENING]?.best).toBe(17);
  });

  it('of several issues are crossed only where all of them are met', () => {
    const never = { costs: ['paid', 'shared'], water: ['meters'] };
    const game = smallGame({ redLines: [{ party: 'a', never, declared: true, because: '-' }] });
    const { forbidden } = at(at(game.secrets, 0).sheets, MAIN);
    expect(forbidden.filter((each) => each === 1)).toHaveLength(6);
    expect(forbidden[pack(game, MAIN, { water: 'meters', guard: 'base', costs: 'open' })]).toBe(0);
    expect(forbidden[pack(game, MAIN, { water: 'meters', guard: 'base', costs: 'paid' })]).toBe(1);
  });
});

describe('positions', () => {
  const dates = ['2025-03-01', '2025-03-02', '2025-03-04', '2025-03-05'];

  it.each([
    { title: 'one from before the game is known from the first day', date: '2025-02-01', from: 1 },
    { title: 'one of the first day is known from the first day', date: '2025-03-01', from: 1 },
    { title: 'one of a later day is known from that day', date: '2025-03-02', from: 2 },
    { title: 'one between two days is known from the later one', date: '2025-03-03', from: 3 },
    { title: 'one from after the game is never known in it', date: '2025-03-06', from: 5 },
    { title: 'one without a date is known from the first day', date: undefined, from: 1 },
  ])('$title', ({ date, from }) => {
    const game = smallGame({
      rounds: { label: 'day', count: 4, dates },
      positions: [position('b', 'guard', 'patrol', 'accepts', date)],
    });
    expect(game.common.positions).toEqual([
      { party: 1, issue: 3, option: 1, stance: 'accepts', tag: 'stated', date, fromRound: from },
    ]);
  });

  it('are all known from the first day where days have no dates', () => {
    const game = smallGame({ positions: [position('b', 'guard', 'patrol', 'accepts', '2030-01-01')] });
    expect(game.common.positions[0]?.fromRound).toBe(1);
  });
});

describe('channels', () => {
  it('are direct unless the scenario says otherwise, in either order of the two', () => {
    const { channels, partyCount } = smallGame().common;
    expect(channels).toHaveLength(3);
    expect(channels[pairIndex(0, 1, partyCount)]).toEqual({ kind: 'direct', opensWith: undefined });
    expect(channels[pairIndex(2, 0, partyCount)]).toEqual({ kind: 'direct', opensWith: undefined });
    expect(channels[pairIndex(2, 1, partyCount)]).toEqual({ kind: 'relayed', opensWith: OPENING });
  });

  it('have one place for every pair, whatever the number of parties', () => {
    for (const count of [2, 3, 4, 7]) {
      const places = new Set<number>();
      for (let a = 0; a < count; a += 1) for (let b = a + 1; b < count; b += 1) places.add(pairIndex(a, b, count));
      expect([...places].sort((x, y) => x - y)).toEqual(
        Array.from({ length: (count * (count - 1)) / 2 }, (_, index) => index),
      );
    }
  });
});

it('the order in which an author writes keys changes nothing', () => {
  const scenario = smallScenario();
  const reversed = <T extends object>(record: T) => Object.fromEntries(Object.entries(record).reverse()) as T;
  const shuffled: Scenario = {
    ...scenario,
    issues: scenario.issues.map((issue) => ({
      ...issue,
      options: issue.options.map((option) => ({ ...option, points: reversed(option.points) })),
    })),
    terms: scenario.terms.map((term) => ({ ...term, when: reversed(term.when) })),
    parties: scenario.parties.map((party) => ({ ...party, walkAway: reversed(party.walkAway) })),
  };
  const { common, secrets } = compileGame(shuffled);
  expect({ common, secrets }).toEqual({ common: smallGame().common, secrets: smallGame().secrets });
});

it('an id that stands for nothing is refused', () => {
  const terms = [{ party: 'nobody', when: { water: ['halves'] }, points: 1, because: '-' }];
  expect(() => smallGame({ channels: [{ between: ['a', 'z'], kind: 'none' }] })).toThrow(RangeError);
  expect(smallGame({ terms }).secrets).toHaveLength(3);
});
