import { describe, expect, it } from 'vitest';
import type { Temperament } from '#engine/model/scenario/temperament.ts';
import { outlookOn } from '#engine/negotiators/weighing/outlook.ts';
import { isSilent, targetByTime, targetOn, valueOfWaiting } from '#engine/negotiators/weighing/target.ts';
import { withChances } from '../../../support/outlooks.ts';
import { counter, offer, openTable, refuse } from '../../../support/play.ts';
import { smallScenario, walkAway, withParty } from '../../../support/scenarios.ts';

const ROUNDS = [1, 2, 3, 4, 5, 6, 7, 8];
const MAIN = 1;

function tableOf(temperament: Temperament, walkAwayNow = 20) {
  const scenario = smallScenario({ rounds: { label: 'day', count: 8 } });
  const walkAways = { opening: walkAway(8), main: walkAway(walkAwayNow) };
  return openTable(withParty(scenario, 'a', { temperament, walkAway: walkAways }));
}

function targets(temperament: Temperament, walkAwayNow?: number): number[] {
  const outlook = outlookOn(tableOf(temperament, walkAwayNow).viewOf('a'), MAIN);
  return ROUNDS.map((round) => targetByTime(outlook, round));
}

describe('the target of a negotiator', () => {
  it.each([0, 0.3, 0.5, 0.8, 1])('comes down with time and never rises, with firmness %d', (firmness) => {
    const all = targets({ firmness });
    expect(all[0]).toBeGreaterThan(all.at(-1) as number);
    expect(all).toEqual([...all].sort((a, b) => b - a));
    expect(all.at(-1)).toBeGreaterThanOrEqual(20);
  });

  it('comes down to the walk-away without any firmness, and keeps something back with much', () => {
    expect(targets({ firmness: 0 }).at(-1)).toBe(20);
    expect(targets({ firmness: 1 }).at(-1)).toBeGreaterThan(22);
  });

  it('comes down later the firmer it is', () => {
    const [soft, firm] = [targets({ firmness: 0.1 }), targets({ firmness: 0.9 })];
    for (const round of [2, 3, 4, 5, 6, 7]) expect(firm[round - 1]).toBeGreaterThan(soft[round - 1] as number);
  });

  it('does not move while it plays for time', () => {
    const [first, ...later] = targets({ firmness: 0, stalling: 0.5 });
    expect(later.slice(0, 3)).toEqual([first, first, first]);
    expect(later[4]).toBeLessThan(first as number);
  });

  it('begins with the most of what others may be brought to sign, not with what nobody would', () => {
    const view = tableOf({ firmness: 0.5 }).viewOf('a');
    const outlook = outlookOn(view, MAIN);
    const unlikely = withChances(outlook, (pack, chance) => (pack === 13 ? chance : 0));
    const likely = withChances(outlook, () => 1000);
    expect(targetByTime(likely)).toBe(view.own.sheets[MAIN]?.best);
    expect(targetByTime(unlikely)).toBe(view.own.sheets[MAIN]?.points[13]);
  });

  it('is never below the walk-away, not even where no package is worth that', () => {
    expect(new Set(targets({ firmness: 0.5 }, 50))).toEqual(new Set([50]));
  });

  it('has come down by the announced date of a track', () => {
    const outlook = outlookOn(tableOf({ firmness: 0 }).viewOf('a'), 0);
    expect([2, 3, 8].map((round) => targetByTime(outlook, round))).toEqual([8, 8, 8]);
  });

  describe('that answers in kind', () => {
    const targetAfter = (reciprocity: number, ...waters: readonly string[]) => {
      const table = tableOf({ firmness: 0.5, reciprocity });
      for (const [day, water] of waters.entries()) {
        // Within the two days in which nobody else is missed.
        table.toRound(day + 1);
        table
          .skipTo('b')
          .play('b', offer('main', ['a'], { water, guard: 'base', costs: 'open' }))
          .play('a', refuse());
      }
      const outlook = outlookOn(table.viewOf('a'), MAIN);
      // What it likes best could be signed, and a package that it likes less is likely to be.
      return targetOn(withChances(outlook, (pack) => (pack === 13 ? 1000 : 150)));
    };

    it('gives way when it is given way to, and holds when it is not', () => {
      expect(targetAfter(1, 'meters', 'halves')).toBeLessThan(targetAfter(1, 'meters', 'meters'));
    });

    it('goes by the clock alone without reciprocity', () => {
      const view = tableOf({ firmness: 0.5, reciprocity: 0 }).viewOf('a');
      expect(targetOn(outlookOn(view, MAIN))).toBe(targetByTime(outlookOn(view, MAIN)));
    });
  });
});

describe('a target amid silence', () => {
  const targetIn = (round: number, speakers: readonly string[]) => {
    const table = tableOf({ firmness: 0.3, reciprocity: 0 });
    const letter = offer('main', ['a'], { water: 'halves', guard: 'base', costs: 'open' });
    for (const who of speakers) table.skipTo(who).play(who, letter).play('a', refuse());
    const outlook = outlookOn(table.toRound(round).viewOf('a'), MAIN);
    return { target: targetOn(outlook), byTime: targetByTime(outlook), first: targetByTime(outlook, 1) };
  };

  it('goes by the clock as long as the others have had no time to speak, and where all have', () => {
    const early = targetIn(2, []);
    expect(early.target).toBe(early.byTime);
    const spoken = targetIn(5, ['b', 'c']);
    expect(spoken.target).toBe(spoken.byTime);
  });

  it('stays near where it began as long as one of those that must sign puts nothing forward', () => {
    for (const speakers of [[], ['b'], ['c']]) {
      const { target, byTime, first } = targetIn(5, speakers);
      expect(first).toBeGreaterThan(byTime);
      expect(target).toBe(Math.floor(byTime + (first - byTime) * 0.9));
    }
  });
});

describe('waiting', () => {
  it('is worth the walk-away when no chance is left, and nearer what is expected the more are left', () => {
    const values = [0, 1, 2, 4, 9].map((chances) => valueOfWaiting(40, 20, chances));
    expect(values).toEqual([20, 30, 33, 36, 38]);
  });
});

const scenario = smallScenario({ rounds: { label: 'day', count: 6 } });

function isSilentIn(table: ReturnType<typeof openTable>, party: string) {
  return isSilent(table.viewOf('a'), table.party(party));
}

it('who has put nothing forward is silent from the third day on', () => {
  const table = openTable(scenario);
  expect(isSilentIn(table.toRound(2), 'c')).toBe(false);
  expect(isSilentIn(table.toRound(3), 'c')).toBe(true);
});

it('a letter or a counter ends it, and a mere no does not', () => {
  const letter = offer('main', ['c'], { water: 'meters', costs: 'paid' });
  const refused = openTable(scenario).play('a', letter).play('c', refuse());
  expect(isSilentIn(refused.toRound(3), 'c')).toBe(true);
  const countered = openTable(scenario)
    .play('a', letter)
    .play('c', counter({ water: 'halves', costs: 'paid' }))
    .play('a', refuse());
  expect(isSilentIn(countered.toRound(3), 'c')).toBe(false);
});
