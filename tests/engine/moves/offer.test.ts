import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import {
  accept,
  counter,
  endDay,
  initial,
  offer,
  openTable,
  type PlayTable,
  refuse,
  together,
} from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const LAKE = { venue: 'lake' };

describe('a direct offer', () => {
  it('asks its addressee for an answer at once and costs one move', () => {
    const table = openTable(smallScenario()).play('a', offer('opening', ['b'], LAKE));
    expect(table.turn).toBe('answer b');
    expect(table.state.movesLeft).toBe(1);
    table.play('b', refuse());
    expect(table.turn).toBe('talk a');
  });

  it('writes nothing until it is accepted, then its clauses with the initials of both', () => {
    const table = openTable(smallScenario()).play('a', offer('main', ['c'], { water: 'halves', costs: 'shared' }));
    expect(table.clause('water').standing).toBe('unsettled');
    table.play('c', accept());
    expect(table.clause('water')).toMatchObject({ standing: 'tabled', option: 'halves', initials: ['a', 'c'] });
    expect(table.clause('costs')).toMatchObject({ standing: 'initialled', option: 'shared' });
    expect(table.recorded('tabled').map(({ audience, issue }) => [audience, issue])).toEqual([
      ['all', 2],
      ['all', 4],
    ]);
  });

  it('lists its clauses in the order of the file, however they were said', () => {
    const table = openTable(smallScenario()).play('a', offer('main', ['c'], { costs: 'paid', water: 'halves' }));
    expect(table.state.offers[0]?.clauses).toEqual([
      { issue: 2, option: 1 },
      { issue: 4, option: 2 },
    ]);
  });

  it('is known to nobody else', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], LAKE))
      .play('b', refuse());
    expect(table.recorded('offered').map(({ audience }) => audience)).toEqual([[0, 1]]);
    expect(table.recorded('answered').map(({ audience }) => audience)).toEqual([[0, 1]]);
  });
});

describe('one letter a day', () => {
  it('is written by a delegation to another about each track', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], LAKE))
      .play('b', refuse());
    expect(table.refusalOf('a', offer('opening', ['b'], { format: 'big' }))).toBe('written-today');
    expect(table.refusalOf('a', offer('main', ['b'], { water: 'halves' }))).toBeUndefined();
    expect(table.refusalOf('a', offer('opening', ['c'], LAKE))).toBeUndefined();
  });

  it('is left to the other, which may have answered: a refused price can be paid on the same day', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], LAKE))
      .play('b', counter({ format: 'big' }))
      .play('a', refuse());
    table
      .skipTo('b')
      .play('b', offer('opening', ['a'], LAKE))
      .play('a', counter({ format: 'big' }))
      .play('b', refuse());
    expect(new Set(table.state.offers.map(({ id }) => id)).size).toBe(4);
    expect(table.refusalOf('b', offer('opening', ['a'], { format: 'big' }))).toBe('written-today');
  });

  it('begins anew the next day', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], LAKE))
      .play('b', refuse())
      .toRound(2);
    expect(table.refusalOf('b', offer('opening', ['a'], LAKE))).toBeUndefined();
  });
});

describe('an offer to several', () => {
  it('is one letter to each and one answer from each, for one move', () => {
    const table = openTable(smallScenario()).play('a', offer('main', ['c', 'b'], { water: 'halves' }));
    expect(table.state.offers.map(({ to }) => to)).toEqual([1, 2]);
    expect(table.state.movesLeft).toBe(1);
    expect(table.turn).toBe('answer b');
    table.play('b', accept());
    expect(table.turn).toBe('answer c');
    table.play('c', accept());
    expect(table.clause('water')).toMatchObject({ standing: 'initialled', initials: ['a', 'b', 'c'] });
    expect(table.refusalOf('a', offer('main', ['c'], { costs: 'paid' }))).toBe('written-today');
  });

  it('is settled with one before the next answers, counters included', () => {
    const table = openTable(smallScenario()).play('a', offer('main', ['b', 'c'], { water: 'halves' }));
    table.play('b', counter({ water: 'meters' }));
    expect(table.turn).toBe('answer a');
    table.play('a', refuse('too-little', 'water'));
    expect(table.turn).toBe('answer c');
  });

  it('is settled with all of them after they have answered, where its sender hears them together', () => {
    const table = openTable(smallScenario()).play('a', together(offer('main', ['b', 'c'], { water: 'halves' })));
    table.play('b', counter({ water: 'meters' }));
    expect(table.turn).toBe('answer c');
    table.play('c', counter({ water: 'meters' }));
    expect(table.turn).toBe('answer a');
    table.play('a', refuse('too-little', 'water'));
    expect(table.turn).toBe('answer a');
    table.play('a', accept());
    expect(table.clause('water')).toMatchObject({ option: 'meters', initials: ['c', 'a'] });
    expect(table.turn).toBe('talk a');
  });

  it('can be heard together of several only', () => {
    const table = openTable(smallScenario());
    expect(table.refusalOf('a', together(offer('main', ['b'], { water: 'halves' })))).toBe('malformed');
  });

  it('may go to one directly and to another through a carrier', () => {
    const table = openTable(smallScenario())
      .skipTo('b')
      .play('b', offer('main', ['a', 'c'], { guard: 'patrol' }));
    expect(table.state.offers.map(({ status, via }) => ({ status, via }))).toEqual([
      { status: 'waiting', via: undefined },
      { status: 'outbound', via: 0 },
    ]);
  });
});

describe('a carried offer', () => {
  const carried = () =>
    openTable(smallScenario())
      .skipTo('b')
      .play('b', offer('main', ['c'], { guard: 'patrol' }));

  it('costs its sender one move and its carrier none', () => {
    const table = carried();
    expect(table.state.movesLeft).toBe(1);
    expect(table.turn).toBe('talk b');
    table.toRound(2);
    expect(table.turn).toBe('answer c');
    table.play('c', refuse()).skipTo('a');
    expect(table.state.movesLeft).toBe(2);
  });

  it('arrives at the next dawn, and its answer at the dawn after', () => {
    const table = carried().toRound(2);
    expect(table.turn).toBe('answer c');
    expect(table.recorded('arrived')).toMatchObject([{ round: 2, audience: [1, 2, 0] }]);
    table.play('c', accept());
    expect(table.state.offers[0]?.status).toBe('returning');
    expect(table.clause('guard').standing).toBe('unsettled');
    table.toRound(3);
    expect(table.state.offers[0]?.status).toBe('accepted');
    expect(table.clause('guard')).toMatchObject({ standing: 'initialled', initials: ['b', 'c'] });
  });

  it('is the letter of the day on which it is sent and of the day on which it arrives', () => {
    const table = carried();
    expect(table.refusalOf('b', offer('main', ['c'], { costs: 'paid' }))).toBe('written-today');
    table.toRound(2).play('c', refuse());
    expect(table.turn).toBe('talk b');
    expect(table.refusalOf('b', offer('main', ['c'], { costs: 'paid' }))).toBe('written-today');
    expect(table.refusalOf('b', offer('opening', ['c'], LAKE))).toBeUndefined();
  });

  it('is not sent when its answer could not come back in time', () => {
    const table = openTable(smallScenario()).toRound(3).skipTo('b');
    expect(table.refusalOf('b', offer('main', ['c'], { guard: 'patrol' }))).toBe('too-late-to-carry');
    expect(table.refusalOf('b', offer('main', ['a', 'c'], { guard: 'patrol' }))).toBe('too-late-to-carry');
    expect(table.refusalOf('b', offer('main', ['a'], { guard: 'patrol' }))).toBeUndefined();
  });

  it('sent on the last day but two is answered at the dawn of the last', () => {
    const table = openTable(smallScenario())
      .toRound(2)
      .skipTo('b')
      .play('b', offer('main', ['c'], { guard: 'patrol' }));
    table.toRound(3).play('c', accept()).toRound(4);
    expect(table.clause('guard').standing).toBe('initialled');
  });

  it('cannot be sent where two cannot speak at all', () => {
    const table = openTable(smallScenario({ channels: [{ between: ['b', 'c'], kind: 'none' }] })).skipTo('b');
    expect(table.refusalOf('b', offer('main', ['c'], { guard: 'patrol' }))).toBe('no-channel');
  });
});

describe('a counter', () => {
  const countered = () =>
    openTable(smallScenario())
      .play('a', offer('main', ['c'], { water: 'halves', costs: 'paid' }))
      .play('c', counter({ costs: 'shared' }));

  it('costs no move and is answered by the one who made the offer', () => {
    const table = countered();
    expect(table.turn).toBe('answer a');
    expect(table.state.movesLeft).toBe(1);
    const [first, second] = table.state.offers.map(({ id }) => id);
    expect(table.state.offers).toMatchObject([
      { status: 'countered', answer: { response: 'counter', offer: second } },
      { from: 2, to: 0, counters: first, status: 'waiting', clauses: [{ issue: 4, option: 1 }] },
    ]);
    table.play('a', accept());
    expect(table.clause('costs')).toMatchObject({ option: 'shared', initials: ['c', 'a'] });
    expect(table.clause('water').standing).toBe('unsettled');
    expect(table.turn).toBe('talk a');
  });

  it('is the only one in a talk', () => {
    expect(countered().refusalOf('a', counter({ costs: 'open' }))).toBe('no-second-counter');
  });

  it('must differ from the offer, be it in fewer clauses', () => {
    const table = openTable(smallScenario()).play('a', offer('main', ['c'], { water: 'halves', costs: 'paid' }));
    expect(table.refusalOf('c', counter({ costs: 'paid', water: 'halves' }))).toBe('counter-same');
    expect(table.refusalOf('c', counter({ costs: 'paid' }))).toBeUndefined();
    expect(table.refusalOf('c', counter({ costs: 'paid', water: 'halves', guard: 'patrol' }))).toBeUndefined();
    expect(table.refusalOf('c', counter({}))).toBe('nothing-offered');
    expect(table.refusalOf('c', counter(LAKE))).toBe('malformed');
  });

  it('to a carried offer is carried back: it arrives at the next dawn, and its answer at the dawn after', () => {
    const table = openTable(smallScenario())
      .skipTo('b')
      .play('b', offer('main', ['c'], { guard: 'base' }));
    table.toRound(2).play('c', counter({ guard: 'patrol' }));
    expect(table.state.offers[1]).toMatchObject({ from: 2, to: 1, via: 0, status: 'outbound' });
    expect(table.turn).toBe('talk b');
    table.toRound(3);
    expect(table.turn).toBe('answer b');
    expect(table.refusalOf('b', counter({ guard: 'base' }))).toBe('no-second-counter');
    table.play('b', accept()).toRound(4);
    expect(table.clause('guard')).toMatchObject({ option: 'patrol', initials: ['c', 'b'] });
  });
});

it('a delegation takes no more than its moves a day, and what it does not take is lost', () => {
  const table = openTable(smallScenario());
  table.play('a', offer('opening', ['b'], LAKE)).play('b', accept());
  table.play('a', offer('opening', ['c'], LAKE)).play('c', refuse());
  expect(table.turn).toBe('talk b');
  table.play('b', endDay());
  expect(table.turn).toBe('talk c');
  table.play('c', initial('venue', 'lake'));
  expect(table.state.movesLeft).toBe(1);
});

describe('an offer on the water', () => {
  const open = (over: Partial<Scenario> = {}) => openTable(smallScenario(over));
  const HALVES = { water: 'halves' };
  const written = () =>
    open()
      .play('a', offer('main', ['b'], HALVES))
      .play('b', counter({ water: 'meters' }))
      .play('a', refuse());

  it.each<{ title: string; table: () => PlayTable; by: string; to: string[]; code: string | undefined }>([
    { title: 'between two that can talk goes at once', table: open, by: 'a', to: ['b'], code: undefined },
    { title: 'goes to all others', table: open, by: 'a', to: ['b', 'c'], code: undefined },
    { title: 'goes to nobody', table: open, by: 'a', to: [], code: 'nobody-addressed' },
    { title: 'does not go to oneself', table: open, by: 'a', to: ['a', 'b'], code: 'malformed' },
    { title: 'after a counter was refused', table: written, by: 'a', to: ['b'], code: 'written-today' },
    {
      title: 'is not made to two of whom one has been written to',
      table: written,
      by: 'a',
      to: ['b', 'c'],
      code: 'written-today',
    },
    { title: 'is made to another than the one written to', table: written, by: 'a', to: ['c'], code: undefined },
    { title: 'is made again the next day', table: () => written().toRound(2), by: 'b', to: ['a'], code: undefined },
    {
      title: 'is carried on the last day but two',
      table: () => open().toRound(2),
      by: 'b',
      to: ['c'],
      code: undefined,
    },
    {
      title: 'is not carried on the last day but one',
      table: () => open().toRound(3).skipTo('b'),
      by: 'b',
      to: ['c'],
      code: 'too-late-to-carry',
    },
    {
      title: 'goes face to face on the last day',
      table: () => open().toRound(4),
      by: 'a',
      to: ['b', 'c'],
      code: undefined,
    },
    {
      title: 'goes nowhere without a channel',
      table: () => open({ channels: [{ between: ['a', 'b'], kind: 'none' }] }),
      by: 'a',
      to: ['b'],
      code: 'no-channel',
    },
  ])('$title: $code', ({ table, by, to, code }) => {
    expect(table().refusalOf(by, offer('main', to, HALVES))).toBe(code);
  });
});
