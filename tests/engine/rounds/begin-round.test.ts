import { describe, expect, it } from 'vitest';
import { endDay, offer, openTable } from '../../support/play.ts';
import { smallScenario, withWalkAways } from '../../support/scenarios.ts';

describe('at dawn', () => {
  it('the order of talking moves on by one seat', () => {
    const table = openTable(smallScenario());
    const orders = [1, 2, 3, 4].map((round) => table.toRound(round).ids(table.state.speakers).join(''));
    expect(orders).toEqual(['abc', 'bca', 'cab', 'abc']);
  });

  it('is noted for all', () => {
    const table = openTable(smallScenario()).toRound(3);
    expect(table.recorded('roundBegan').map(({ round, audience }) => [round, audience])).toEqual([
      [1, 'all'],
      [2, 'all'],
      [3, 'all'],
    ]);
  });

  it('everybody has all moves again', () => {
    const table = openTable(smallScenario({ rules: { movesPerRound: 3, walkOut: true } }));
    expect(table.state.movesLeft).toBe(3);
    table.play('a', endDay());
    expect([table.turn, table.state.movesLeft]).toEqual(['talk b', 3]);
  });

  it('letters are answered before anybody talks, in the order in which they were sent', () => {
    const table = openTable(smallScenario())
      .skipTo('b')
      .play('b', offer('main', ['c'], { guard: 'patrol' }));
    table
      .skipTo('c')
      .play('c', offer('opening', ['b'], { format: 'big' }))
      .play('c', endDay());
    expect(table.turn).toBe('answer c');
    expect(table.state.owed.map(({ party }) => party)).toEqual([2, 1]);
  });
});

describe('walk-aways', () => {
  const drifting = withWalkAways(smallScenario(), { drift: -2 });

  it('drift by their own step each further day, not on the first', () => {
    const table = openTable(drifting);
    const seen = [1, 2, 3, 4].map((round) => table.toRound(round).state.parties[0]?.walkAway);
    expect(seen).toEqual([
      [8, 20],
      [6, 18],
      [4, 16],
      [2, 14],
    ]);
  });

  it('move by chance in about one of four days, by no more than the scenario says', () => {
    const shaken = withWalkAways(smallScenario(), { shock: 3 });
    let days = 0;
    let moved = 0;
    const steps = new Set<number>();
    for (let seed = 0; seed < 150; seed += 1) {
      const table = openTable(shaken, { seed });
      let before = table.state.parties.flatMap(({ walkAway }) => walkAway);
      for (const round of [2, 3, 4]) {
        const now = table.toRound(round).state.parties.flatMap(({ walkAway }) => walkAway);
        now.forEach((points, index) => {
          const step = points - (before[index] as number);
          steps.add(step);
          days += 1;
          if (step !== 0) moved += 1;
        });
        before = now;
      }
    }
    expect([...steps].sort((a, b) => a - b)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
    // 1/4 of the days bring an event, 6/7 of the events a change: 579 of 2700.
    expect(Math.abs(moved - (days * 6) / 28)).toBeLessThan(90);
  });

  it('move by nothing but drift where the scenario has no chance events', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      expect(openTable(drifting, { seed }).toRound(4).state.parties[1]?.walkAway).toEqual([1, 12]);
    }
  });

  it('depend on the seed alone', () => {
    const shaken = withWalkAways(smallScenario(), { shock: 3, spread: 2, drift: 1 });
    const end = (seed: number) => openTable(shaken, { seed }).toEnding().walkAways;
    expect(end(9)).toEqual(end(9));
    expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => JSON.stringify(end(seed)))).size).toBeGreaterThan(3);
  });
});
