import { describe, expect, it } from 'vitest';
import { aspiration, valueOfWaiting } from '#engine/negotiators/aspiration.ts';
import type { View } from '#engine/views/view.ts';
import { openTable } from '../../support/play.ts';
import { smallScenario, walkAway, withParty } from '../../support/scenarios.ts';

const ROUNDS = [1, 2, 3, 4, 5, 6, 7, 8];
const MAIN = 1;

function viewOfFirm(firmness: number, walkAwayNow = 20): View {
  const scenario = smallScenario({ rounds: { label: 'day', count: 8 } });
  const walkAways = { opening: walkAway(8), main: walkAway(walkAwayNow) };
  return openTable(withParty(scenario, 'a', { temperament: { firmness }, walkAway: walkAways })).viewOf('a');
}

const aims = (view: View) => ROUNDS.map((round) => aspiration(view, MAIN, round));

describe('what a negotiator aims for', () => {
  it.each([0, 0.3, 0.5, 0.8, 1])(
    'comes down from near its best package to its walk-away, with firmness %d',
    (firmness) => {
      const view = viewOfFirm(firmness);
      const all = aims(view);
      expect(view.own.sheets[MAIN]?.best).toBe(36);
      expect(all[0]).toBe(34);
      expect(all.at(-1)).toBe(20);
      expect(all).toEqual([...all].sort((a, b) => b - a));
    },
  );

  it('comes down later the firmer it is', () => {
    const soft = aims(viewOfFirm(0.1));
    const firm = aims(viewOfFirm(0.9));
    for (const round of [2, 3, 4, 5, 6, 7]) expect(firm[round - 1]).toBeGreaterThanOrEqual(soft[round - 1] as number);
    expect(firm[3]).toBeGreaterThan(soft[3] as number);
    expect(firm[5]).toBeGreaterThan(soft[5] as number);
  });

  it('comes down evenly without any firmness', () => {
    const [first, ...rest] = aims(viewOfFirm(0));
    const steps = rest.map((aim, index) => ([first, ...rest][index] as number) - aim);
    expect(Math.max(...steps)).toBeLessThanOrEqual(3);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1);
  });

  it('is never below the walk-away, not even where no package is worth that', () => {
    expect(new Set(aims(viewOfFirm(0.5, 50)))).toEqual(new Set([50]));
  });

  it("is the best package's share at once in a game of one day", () => {
    const view = openTable(smallScenario({ rounds: { label: 'day', count: 1 } })).viewOf('a');
    expect(aspiration(view, MAIN, 1)).toBe(34);
  });
});

describe('waiting', () => {
  it('is worth the walk-away when no chance is left, and nearer what is expected the more are left', () => {
    const values = [0, 1, 2, 4, 9].map((chances) => valueOfWaiting(40, 20, chances));
    expect(values).toEqual([20, 30, 33, 36, 38]);
  });
});
