import { describe, expect, it } from 'vitest';
import { trustAfterBreach, trustBetween, trustIn } from '#engine/ledgers/trust.ts';
import {
  accept,
  initial,
  offer,
  openTable,
  type PlayTable,
  stay,
  type Wording,
  walkOut,
  withdraw,
} from '../../support/play.ts';
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
    expect(trustAfterBreach({ parties: before }, 1, 0)).toBe(trustBetween(table.state, 1, 0));
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

describe('what enters a ledger', () => {
  const open = () => openTable(smallScenario({ channels: [] }));
  const HALVES = { water: 'halves' };
  /** a, b and c have agreed on the water. */
  const settled = () =>
    open()
      .play('a', offer('main', ['b', 'c'], HALVES))
      .play('b', accept())
      .play('c', accept())
      .toRound(2)
      .skipTo('a');
  /** a and b have; all three must. */
  const tabled = () =>
    open()
      .play('a', offer('main', ['b'], HALVES))
      .play('b', accept())
      .toRound(2)
      .skipTo('a');
  const signed = () =>
    open()
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .toDusk()
      .everybodySigns();
  const reopened = (table: PlayTable, wording: Wording) =>
    table.play('a', offer('main', ['b'], wording)).play('b', accept());

  it.each<{ title: string; table: () => PlayTable; broken: string[]; kept: string[] }>([
    { title: 'an accepted offer is no promise kept', table: settled, broken: [], kept: [] },
    { title: 'a signature is one with each that signs', table: signed, broken: [], kept: ['b in a', 'a in b'] },
    {
      title: 'an initial taken back breaks one with each that had initialled',
      table: () => settled().play('a', withdraw('water')),
      broken: ['b in a', 'c in a'],
      kept: [],
    },
    {
      title: 'an initial taken back from what was not settled does, too',
      table: () => tabled().play('a', withdraw('water')),
      broken: ['b in a'],
      kept: [],
    },
    {
      title: 'what was settled, reopened by two, breaks one with the third',
      table: () => reopened(settled(), { water: 'meters' }),
      broken: ['c in a', 'c in b'],
      kept: [],
    },
    { title: 'the same words said again break none', table: () => reopened(settled(), HALVES), broken: [], kept: [] },
    { title: 'another article breaks none', table: () => reopened(settled(), { costs: 'paid' }), broken: [], kept: [] },
    {
      title: 'what was not settled is changed without breaking any',
      table: () => reopened(tabled(), { water: 'meters' }),
      broken: [],
      kept: [],
    },
    {
      title: 'a walk-out breaks one with all whose text it closes',
      table: () => open().skipTo('c').play('c', walkOut()).toRound(3),
      broken: ['a in c', 'b in c'],
      kept: [],
    },
    {
      title: 'a walk-out taken back breaks none',
      table: () => open().skipTo('c').play('c', walkOut()).toRound(2).skipTo('c').play('c', stay()).toRound(3),
      broken: [],
      kept: [],
    },
  ])('$title', ({ table: make, broken, kept }) => {
    const table = make();
    const entries = (what: 'kept' | 'broke') =>
      table.state.parties.flatMap(({ trust }, party) =>
        trust.flatMap((entry, other) => (entry[what] > 0 ? [table.ids([party, other]).join(' in ')] : [])),
      );
    expect(entries('broke')).toEqual(broken);
    expect(entries('kept').sort()).toEqual([...kept].sort());
    const told = table.recorded('promiseBroken').map(({ audience, party, to }) => [audience, [party, to]]);
    for (const [audience, two] of told) expect(audience).toEqual(two);
  });
});
