import { describe, expect, it } from 'vitest';
import { takenOffBy } from '#engine/events/availability.ts';
import { positionsKnown } from '#engine/events/positions-known.ts';
import { channelBetween } from '#engine/model/channels.ts';
import type { Effect, Scenario } from '#engine/model/scenario/scenario.ts';
import { event, offTable, onTable, standing, walkAwayBy } from '../../support/happenings.ts';
import { accept, initial, offer, openTable, type PlayTable } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const changedBy = (effects: readonly Effect[], over: Partial<Scenario> = {}) =>
  openTable(smallScenario({ events: [event({ round: 2 }, effects)], ...over }));
const LAKE = { venue: 'lake', format: 'big' };

describe('a walk-away', () => {
  it.each([
    { title: 'rises', by: 2.5, expected: 10.5 },
    { title: 'falls', by: -3, expected: 5 },
    { title: 'never rises above the most that the track can bring', by: 100, expected: 14 },
    { title: 'never falls below nothing', by: -100, expected: 0 },
  ])('$title, and only its party is told by how much', ({ by, expected }) => {
    const table = changedBy([walkAwayBy('a', 'opening', by)]).toRound(2);
    const { scale } = table.game;
    expect(table.state.parties[0]?.walkAway[0]).toBe(expected * scale);
    expect(table.recorded('changed')).toMatchObject([{ audience: [0], effect: { by: (expected - 8) * scale } }]);
    expect(table.viewOf('b').record.some(({ kind }) => kind === 'changed')).toBe(false);
  });

  it('stays as it is once its track is signed', () => {
    const table = changedBy([walkAwayBy('a', 'opening', 2)])
      .play('a', offer('opening', ['b'], LAKE))
      .play('b', accept());
    table.toDusk().everybodySigns();
    expect([table.state.round, table.state.parties[0]?.walkAway[0]]).toEqual([2, 8]);
  });
});

describe('trust and support', () => {
  it('enter the ledger, and the two of them know', () => {
    const table = changedBy([{ trust: { of: 'b', to: 'c', broke: 2 } }]).toRound(2);
    expect(table.state.parties[1]?.trust[2]).toEqual({ kept: 0, broke: 2 });
    expect(table.recorded('changed')).toMatchObject([{ audience: [1, 2] }]);
  });

  it('rise and fall within their bounds, for all to see', () => {
    const table = changedBy([standing('a', 70), standing('b', -9)]).toRound(2);
    expect(table.state.parties.map((party) => party.standing)).toEqual([100, 51, 60]);
    expect(table.recorded('standingChanged').map(({ by, why }) => [by, why])).toEqual([
      [40, 'event'],
      [-9, 'event'],
    ]);
  });
});

describe('a channel', () => {
  it('becomes what the event says, and a signature opens it for good', () => {
    const table = changedBy([{ channel: { between: ['c', 'b'], kind: 'none' } }]);
    const kind = () => channelBetween(table.game.common, table.state, 1, 2);
    expect(kind()).toBe('relayed');
    table.toRound(2);
    expect(kind()).toBe('none');
    table
      .skipTo('a')
      .play('a', offer('opening', ['b'], LAKE))
      .play('b', accept())
      .toDusk()
      .everybodySigns();
    expect(kind()).toBe('direct');
  });
});

describe('a position', () => {
  it('becomes known when the event happens, and takes the place of the one before', () => {
    const said = { party: 'a', issue: 'venue', option: 'lake', stance: 'against', tag: 'inferred' } as const;
    const table = changedBy([{ position: said }]);
    const stances = () =>
      positionsKnown(table.game.common, table.viewOf('c'))
        .map((index) => table.game.common.positions[index])
        .filter((known) => known?.party === 0 && known.issue === 0 && known.option === 1)
        .map((known) => known?.stance);
    expect(stances()).toEqual(['wants']);
    table.toRound(3);
    expect(stances()).toEqual(['against']);
  });

  it('gives way to a dated one that becomes known later', () => {
    const dates = ['2025-03-01', '2025-03-02', '2025-03-03', '2025-03-04'];
    const about = { party: 'a', issue: 'venue', option: 'lake', tag: 'inferred' } as const;
    const table = changedBy([{ position: { ...about, stance: 'against' } }], {
      rounds: { label: 'day', count: 4, dates },
      positions: [{ ...about, stance: 'never', date: '2025-03-03' }],
    });
    const known = (round: number) =>
      positionsKnown(table.game.common, table.toRound(round).state).map(
        (index) => table.game.common.positions[index]?.stance,
      );
    expect([known(1), known(2), known(3)]).toEqual([[], ['against'], ['never']]);
  });
});

describe('an option that goes off the table', () => {
  const gone = [offTable('venue', 'lake')];

  it('can be neither offered nor countered with, and the record says so', () => {
    const table = changedBy(gone).toRound(2).skipTo('a');
    expect(table.refusalOf('a', offer('opening', ['b'], LAKE))).toBe('off-table');
    expect(takenOffBy(table.state, 0, 1)).toEqual({ kind: 'event', event: 0 });
    expect(table.recorded('changed')).toMatchObject([
      { audience: 'all', effect: { kind: 'option', available: false } },
    ]);
  });

  it('loses its initials without loss of trust, cannot be initialled, and is not voted as settled', () => {
    const wording = { venue: 'lake' };
    const table = changedBy(gone)
      .play('a', offer('opening', ['b'], wording))
      .play('b', accept())
      .toRound(2);
    expect(table.clause('venue')).toMatchObject({ standing: 'tabled', option: 'lake', initials: [] });
    expect(table.recorded('initialsFell')).toMatchObject([{ dropped: [0, 1] }]);
    expect(table.recorded('promiseBroken')).toEqual([]);
    table.skipTo('a');
    expect(table.refusalOf('a', initial('venue', 'lake'))).toBe('off-table');
    expect(table.toEnding().kind).toBe('none');
  });

  it('takes along the vague clause that can be read as it', () => {
    const wording = { venue: ['lake', 'tower'] } as const;
    const table = changedBy(gone)
      .play('a', offer('opening', ['b'], wording))
      .play('b', accept())
      .toRound(2);
    expect(table.recorded('initialsFell')).toMatchObject([{ option: 1, or: 2, dropped: [0, 1] }]);
    table.skipTo('a');
    expect(table.refusalOf('a', offer('opening', ['b'], wording))).toBe('off-table');
    expect(table.refusalOf('a', initial('venue', ['lake', 'tower']))).toBe('off-table');
  });

  it('takes along the letters that speak of it', () => {
    const table = changedBy([offTable('guard', 'patrol')])
      .skipTo('b')
      .play('b', offer('main', ['c'], { guard: 'patrol' }));
    expect(table.toRound(2).state.offers[0]?.status).toBe('lapsed');
    expect(table.turn).toBe('talk b');
  });

  it('can come back', () => {
    const events = [event({ round: 1 }, gone), event({ round: 2 }, [onTable('venue', 'lake')], { id: 'ebb' })];
    const table = openTable(smallScenario({ events }));
    const refusal = (at: PlayTable) => at.refusalOf(at.actor, offer('opening', [at.actor === 'a' ? 'b' : 'a'], LAKE));
    expect(refusal(table)).toBe('off-table');
    expect(refusal(table.toRound(2))).toBeUndefined();
  });

  it('is never what silence means', () => {
    expect(changedBy([offTable('venue', 'none')]).toRound(2).state.world.offTable[0]).toEqual([0, 0, 0]);
  });
});
