import { describe, expect, it } from 'vitest';
import { trustBetween, trustIn } from '#engine/ledgers/trust.ts';
import { accept, initial, offer, openTable, walkOut, withdraw } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

describe('trust', () => {
  it.each([
    { kept: 0, broke: 0, thousandths: 500 },
    { kept: 1, broke: 0, thousandths: 666 },
    { kept: 4, broke: 1, thousandths: 555 },
    { kept: 0, broke: 1, thousandths: 200 },
    { kept: 8, broke: 0, thousandths: 900 },
  ])('of one that kept $kept and broke $broke is $thousandths of 1000', ({ thousandths, ...entry }) => {
    expect(trustIn(entry)).toBe(thousandths);
  });

  it('begins with what the scenario says that was kept and broken before', () => {
    const trust = [{ from: 'b', in: 'c', kept: 1, broke: 2, because: 'Old promises.' }];
    const { state, game } = openTable(smallScenario({ trust }));
    expect(game.common.partyCount).toBe(3);
    expect(state.parties[1]?.trust).toEqual([
      { kept: 0, broke: 0 },
      { kept: 0, broke: 0 },
      { kept: 1, broke: 2 },
    ]);
  });

  it('falls in whoever takes an initial back, with each that had initialled, and only the two are told', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .skipTo('a');
    const before = table.state.parties;
    table.toRound(2).skipTo('a').play('a', withdraw('venue'));
    expect(trustBetween({ parties: before }, 1, 0)).toBe(500);
    expect(trustBetween(table.state, 1, 0)).toBe(200);
    expect(trustBetween(table.state, 0, 1)).toBe(500);
    expect(table.state.record.at(-1)).toMatchObject({ kind: 'promiseBroken', party: 0, to: 1, audience: [0, 1] });
  });

  it('rises between those that sign together', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .toDusk()
      .everybodySigns();
    expect(table.statusOf('opening')).toBe('signed');
    expect([trustBetween(table.state, 0, 1), trustBetween(table.state, 1, 0)]).toEqual([666, 666]);
    expect(trustBetween(table.state, 2, 0)).toBe(500);
  });

  it('falls, once an offer, in whoever agrees to reopen what others had initialled with it', () => {
    const table = openTable(smallScenario({ channels: [] }))
      .play('a', offer('main', ['b', 'c'], { water: 'halves', costs: 'shared' }))
      .play('b', accept())
      .play('c', accept())
      .toRound(2)
      .skipTo('a')
      .play('a', offer('main', ['b'], { water: 'meters', costs: 'paid' }))
      .play('b', accept());
    expect(table.state.parties[2]?.trust.map(({ broke }) => broke)).toEqual([1, 1, 0]);
    expect(trustBetween(table.state, 0, 1)).toBe(500);
  });

  it('falls in one that walks out, with those that needed its signature', () => {
    const table = openTable(smallScenario()).skipTo('c').play('c', walkOut()).toRound(3);
    expect(table.state.parties[2]?.gone).toBe(true);
    expect([trustBetween(table.state, 0, 2), trustBetween(table.state, 1, 2)]).toEqual([200, 200]);
  });

  it('is not touched by initials on the version that stands', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .skipTo('c')
      .play('c', initial('venue', 'lake'));
    expect(table.state.parties.flatMap(({ trust }) => trust).every(({ broke }) => broke === 0)).toBe(true);
  });
});
