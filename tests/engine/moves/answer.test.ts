import { describe, expect, it } from 'vitest';
import { event, offTable } from '../../support/happenings.ts';
import {
  type Act,
  accept,
  counter,
  offer,
  openTable,
  type PlayTable,
  refuse,
  refuseAt,
  type Wording,
} from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const offered = () => openTable(smallScenario()).play('a', offer('main', ['c'], { guard: 'base', costs: 'shared' }));

describe('an answer', () => {
  it('of refusal says why, and over which issue', () => {
    const table = offered().play('c', refuse('red-line', 'guard'));
    expect(table.state.offers[0]).toMatchObject({
      status: 'refused',
      answer: { response: 'refuse', reason: 'red-line', issue: 3 },
    });
    expect(table.clause('costs').standing).toBe('unsettled');
    expect(table.turn).toBe('talk a');
  });

  it('of acceptance puts the offer into the text', () => {
    const table = offered().play('c', accept());
    expect(table.state.offers[0]).toMatchObject({ status: 'accepted', answer: { response: 'accept' } });
    expect(table.clause('guard')).toMatchObject({ option: 'base', standing: 'tabled', initials: ['a', 'c'] });
  });

  it('accepting in part is a counter with fewer clauses', () => {
    const table = offered()
      .play('c', counter({ costs: 'shared' }))
      .play('a', accept());
    expect(table.clause('costs')).toMatchObject({ standing: 'initialled', option: 'shared' });
    expect(table.clause('guard').standing).toBe('unsettled');
    expect(table.state.offers.map(({ status }) => status)).toEqual(['countered', 'accepted']);
  });

  it('costs no move of the one who gives it', () => {
    const table = offered().play('c', refuse()).skipTo('c');
    expect(table.state.movesLeft).toBe(2);
  });

  it('may drop the initials of a third, who is told so', () => {
    const table = openTable(smallScenario());
    table.play('a', offer('main', ['c'], { costs: 'paid' })).play('c', accept());
    table.play('a', offer('main', ['b'], { costs: 'shared' })).play('b', accept());
    expect(table.clause('costs')).toMatchObject({ option: 'shared', initials: ['a', 'b'] });
    expect(table.recorded('tabled').at(-1)).toMatchObject({
      audience: 'all',
      joined: [0, 1],
      dropped: [2],
      beside: false,
    });
  });
});

describe('the price of a refusal', () => {
  const WHOLE = { water: 'nothing', guard: 'base', costs: 'shared' };
  const asked = (wording: Wording = WHOLE) => openTable(smallScenario()).play('a', offer('main', ['c'], wording));

  it('is kept with the answer, in the order of the articles', () => {
    const table = asked().play('c', refuseAt({ guard: 'patrol', water: 'halves' }));
    expect(table.state.offers[0]?.answer).toMatchObject({
      response: 'refuse',
      price: [
        { issue: 2, option: 1 },
        { issue: 3, option: 1 },
      ],
    });
  });

  it.each<{ title: string; letter?: Wording; price: Wording }>([
    { title: 'says nothing', price: {} },
    { title: 'changes three articles', price: { water: 'halves', guard: 'patrol', costs: 'open' } },
    { title: 'is about an article that the letter lacks', letter: { guard: 'base' }, price: { water: 'halves' } },
    { title: "repeats the letter's own wording", price: { guard: 'base' } },
    { title: "repeats the letter's own wording beside a change", price: { guard: 'base', water: 'halves' } },
  ])('is not allowed where it $title', ({ letter, price }) => {
    expect(asked(letter).refusalOf('c', refuseAt(price))).toBe('malformed');
  });

  it('leaves no more than one clause vague', () => {
    const table = asked({ water: ['nothing', 'halves'], guard: 'base' });
    expect(table.refusalOf('c', refuseAt({ guard: ['nobody', 'patrol'] }))).toBe('one-vague-clause');
    expect(table.refusalOf('c', refuseAt({ water: 'halves', guard: ['nobody', 'patrol'] }))).toBeUndefined();
  });

  it('cannot be an option that is off the table', () => {
    const drought = event({ round: 1 }, [offTable('water', 'halves')]);
    const table = openTable(smallScenario({ events: [drought] }))
      .skipTo('a')
      .play('a', offer('main', ['c'], WHOLE));
    expect(table.refusalOf('c', refuseAt({ water: 'halves' }))).toBe('off-table');
    expect(table.refusalOf('c', refuseAt({ water: 'meters' }))).toBeUndefined();
  });
});

describe('what follows an answer', () => {
  const HALVES = { water: 'halves' };
  /** Face to face, or from b to c by way of a, when the offer has arrived. */
  const direct = () => openTable(smallScenario()).play('a', offer('main', ['c'], HALVES));
  const carried = () =>
    openTable(smallScenario())
      .skipTo('b')
      .play('b', offer('main', ['c'], HALVES))
      .toRound(2);
  const METERS = counter({ water: 'meters' });

  it.each<{ title: string; table: () => PlayTable; act: Act; status: string; turn: string; says: string | undefined }>([
    { title: 'yes, face to face', table: direct, act: accept(), status: 'accepted', turn: 'talk a', says: 'halves' },
    { title: 'no, face to face', table: direct, act: refuse(), status: 'refused', turn: 'talk a', says: undefined },
    {
      title: 'a counter, face to face',
      table: direct,
      act: METERS,
      status: 'countered',
      turn: 'answer a',
      says: undefined,
    },
    { title: 'yes to a letter', table: carried, act: accept(), status: 'returning', turn: 'talk b', says: undefined },
    { title: 'no to a letter', table: carried, act: refuse(), status: 'returning', turn: 'talk b', says: undefined },
    {
      title: 'a counter to a letter',
      table: carried,
      act: METERS,
      status: 'countered',
      turn: 'talk b',
      says: undefined,
    },
  ])('is, after $title, $status, and $turn', ({ table: make, act, status, turn, says }) => {
    const table = make().play('c', act);
    expect(table.state.offers[0]?.status).toBe(status);
    expect(table.turn).toBe(turn);
    expect(table.clause('water').option).toBe(says);
  });

  it.each<{ title: string; act: Act; status: string; says: string | undefined }>([
    { title: 'a yes', act: accept(), status: 'accepted', says: 'halves' },
    { title: 'a no', act: refuse('red-line', 'water'), status: 'refused', says: undefined },
  ])('to a letter is at the next dawn, after $title, $status', ({ act, status, says }) => {
    const table = carried().play('c', act);
    expect(table.viewOf('b').offers[0]?.answer).toBeUndefined();
    table.toRound(3);
    expect(table.state.offers[0]?.status).toBe(status);
    expect(table.viewOf('b').offers[0]?.answer).toBeDefined();
    expect(table.clause('water').option).toBe(says);
  });

  it('does not undo what was agreed after the yes, while the yes was carried', () => {
    const table = openTable(smallScenario())
      .skipTo('b')
      .play('b', offer('main', ['c'], { water: 'halves', costs: 'shared' }))
      .toRound(2)
      .play('c', accept())
      .skipTo('a')
      .play('a', offer('main', ['c'], { water: 'meters' }))
      .play('c', accept())
      .toRound(3);
    expect(table.state.offers[0]?.status).toBe('accepted');
    expect(table.clause('water')).toMatchObject({ option: 'meters', initials: ['a', 'c'] });
    expect(table.clause('costs')).toMatchObject({ option: 'shared', initials: ['b', 'c'] });
    expect(table.recorded('notWritten')).toMatchObject([{ audience: 'all', issue: 2, option: 1, overtaken: true }]);
    expect(table.recorded('promiseBroken')).toEqual([]);
  });

  it('replaces what was agreed before the yes', () => {
    const table = openTable(smallScenario())
      .play('a', offer('main', ['c'], { water: 'meters' }))
      .play('c', accept())
      .skipTo('b')
      .play('b', offer('main', ['c'], { water: 'halves' }))
      .toRound(2)
      .play('c', accept())
      .toRound(3);
    expect(table.clause('water')).toMatchObject({ option: 'halves', initials: ['b', 'c'] });
    expect(table.recorded('notWritten')).toEqual([]);
  });
});
