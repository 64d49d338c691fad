import { describe, expect, it } from 'vitest';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsTold } from '#engine/negotiators/telling/reasons-told.ts';
import {
  type Act,
  carry,
  counter,
  declare,
  offer,
  open,
  openTable,
  openTableAtOpenings,
  openTableWithCarriers,
  type PlayTable,
  refuse,
  type Wording,
} from '../../../support/play.ts';
import { openingScenario, smallScenario } from '../../../support/scenarios.ts';

const [WATER, GUARD, COSTS] = [2, 3, 4];
const PATROL = 1;
const [NOTHING, HALVES, METERS] = [0, 1, 2];
const [SHARED, PAID] = [1, 2];
const MAIN = 1;

const toC = (wording: Wording) => offer('main', ['c'], wording);
const longGame = () => openTable(smallScenario({ rounds: { label: 'day', count: 6 } }));

/** What the one who must act says of a letter, for reasons that are given. */
function told(table: PlayTable, act: Act, reasons: readonly Reason[] = []): readonly Reason[] {
  const move = table.moveOf(table.actor, act);
  return reasonsTold(table.viewOf(table.actor), { move, reasons });
}

/** The reasons of a code among those that are told. */
function of(code: Reason['code'], said: readonly Reason[]): readonly Reason[] {
  return said.filter((reason) => reason.code === code);
}

/** A table at which a has written one letter a day to c, each refused, and writes again. */
function afterLetters(...letters: readonly Wording[]): PlayTable {
  const table = longGame();
  for (const [index, wording] of letters.entries()) {
    table.play('a', toC(wording)).play('c', refuse());
    table.toRound(index + 2).skipTo('a');
  }
  return table;
}

describe('what a letter asks for', () => {
  it('is what brings its sender most beyond the position of the reader, two clauses at most', () => {
    expect(told(longGame(), toC({ water: 'halves', costs: 'paid', guard: 'patrol' }))).toContainEqual({
      code: 'asks',
      clauses: [
        { issue: WATER, option: HALVES },
        { issue: COSTS, option: PAID },
      ],
      since: undefined,
    });
  });

  it('is followed by all other terms that the reader has not put forward', () => {
    const besides = { code: 'besides', clauses: [{ issue: GUARD, option: PATROL }] };
    expect(told(longGame(), toC({ water: 'halves', costs: 'paid', guard: 'patrol' }))).toContainEqual(besides);
    const table = openTableAtOpenings(openingScenario())
      .play('a', open())
      .play('b', open())
      .play('c', open({ guard: 'patrol' }));
    expect(of('besides', told(table, toC({ water: 'halves', costs: 'paid', guard: 'patrol' })))).toEqual([]);
  });

  it('is dated by the first letter to its reader that asked for it, whatever others were told', () => {
    const table = afterLetters({ costs: 'paid' });
    const words = { water: 'halves', costs: 'paid' };
    const toB = offer('main', ['b'], words);
    expect(of('asks', told(table, toC({ costs: 'paid', guard: 'patrol' })))).toMatchObject([{ since: 1 }]);
    expect(of('asks', told(table, toB))).toMatchObject([{ since: undefined }]);
  });

  it('is dated by the opening statement, which all have heard', () => {
    const table = openTableAtOpenings(openingScenario())
      .play('a', open({ costs: 'paid' }))
      .play('b', open())
      .play('c', open({ water: 'meters' }));
    expect(of('asks', told(table, toC({ costs: 'paid' })))).toMatchObject([{ since: undefined }]);
    table.toRound(2).skipTo('a');
    expect(of('asks', told(table, toC({ costs: 'paid' })))).toMatchObject([{ since: 1 }]);
  });

  it('has no date if its reader had proposed it first: it is no request of the sender', () => {
    const table = longGame()
      .skipTo('c')
      .play('c', offer('main', ['a'], { costs: 'paid' }))
      .play('a', refuse());
    table
      .toRound(2)
      .skipTo('a')
      .play('a', toC({ costs: 'paid' }))
      .play('c', counter({ costs: 'shared' }));
    table.play('a', refuse()).toRound(3).skipTo('a');
    const words = { costs: 'paid', guard: 'patrol' };
    expect(of('asks', told(table, toC(words)))).toMatchObject([{ since: undefined }]);
    const from = { issue: COSTS, option: PAID };
    const moves: Reason = {
      code: 'moves',
      issue: COSTS,
      option: SHARED,
      from,
      since: 2,
      opened: false,
      cause: { code: 'time' },
    };
    expect(of('moves', told(table, toC({ costs: 'shared' }), [moves]))).toMatchObject([{ from, since: undefined }]);
  });

  it('is not what it says that its sender has changed', () => {
    const table = afterLetters({ water: 'halves' });
    const moves: Reason = {
      code: 'moves',
      issue: WATER,
      option: METERS,
      from: { issue: WATER, option: HALVES },
      since: 1,
      opened: false,
      cause: { code: 'time' },
    };
    const said = told(table, toC({ water: 'meters', costs: 'paid' }), [moves]);
    expect(said).toContainEqual(moves);
    expect(of('asks', said)).toMatchObject([{ clauses: [{ issue: COSTS, option: PAID }] }]);
  });

  it('is said to be the same again where it is', () => {
    const words = { water: 'halves', costs: 'paid' };
    const before = { code: 'said-before', round: 1, times: 1 };
    expect(of('said-before', told(afterLetters(words), toC(words)))).toEqual([{ ...before, last: true }]);
    const returns = afterLetters(words, { water: 'halves', costs: 'shared' });
    expect(of('said-before', told(returns, toC(words)))).toEqual([{ ...before, last: false }]);
  });

  it('is nothing said before where a carrier has kept the letter back', () => {
    const table = openTableWithCarriers(smallScenario())
      .skipTo('b')
      .play('b', offer('main', ['c'], { water: 'meters' }))
      .play('a', carry('hold'))
      .toRound(2)
      .skipTo('b');
    expect(of('said-before', told(table, offer('main', ['c'], { water: 'meters' })))).toEqual([]);
  });
});

describe('what a letter says of public words', () => {
  it('is that they were said, once', () => {
    const table = longGame().play('a', declare('insist', 'costs', 'paid'));
    const said = { code: 'public-word', what: 'insist', issue: COSTS, option: PAID, round: 1 };
    expect(told(table, toC({ costs: 'paid' }))).toContainEqual(said);
    table
      .play('a', toC({ costs: 'paid' }))
      .play('c', refuse())
      .toRound(2)
      .skipTo('a');
    expect(told(table, toC({ costs: 'paid', guard: 'base' }))).not.toContainEqual(said);
  });

  it('is nothing where the last letter to anybody says something else', () => {
    const table = longGame().play('a', declare('insist', 'costs', 'paid'));
    table.play('a', offer('main', ['b'], { costs: 'shared' })).play('b', refuse());
    table.toRound(2).skipTo('a');
    expect(of('public-word', told(table, toC({ costs: 'paid' })))).toEqual([]);
  });
});

describe('what a counter says', () => {
  const asked = () => longGame().play('a', toC({ water: 'nothing', costs: 'shared' }));

  it('is which clause its sender refuses, what it accepts as news, and what it asks for', () => {
    expect(told(asked(), counter({ water: 'halves', costs: 'shared' }))).toEqual([
      { code: 'cannot', issue: WATER, option: NOTHING },
      { code: 'takes', clauses: [{ issue: COSTS, option: SHARED }] },
      { code: 'asks', clauses: [{ issue: WATER, option: HALVES }], since: undefined },
      { code: 'between', track: MAIN, agreed: [COSTS], open: [WATER] },
    ]);
  });

  it('is not that it accepts what it has asked for itself', () => {
    const table = longGame()
      .skipTo('c')
      .play('c', offer('main', ['a'], { costs: 'shared' }))
      .play('a', refuse())
      .toRound(2)
      .skipTo('a')
      .play('a', toC({ water: 'nothing', costs: 'shared' }));
    expect(of('takes', told(table, counter({ water: 'halves', costs: 'shared' })))).toEqual([]);
  });
});

describe('what a letter looks back on', () => {
  it('is all that it asks for, if its reader has heard all of it', () => {
    const both = { water: 'halves', costs: 'paid' };
    const table = afterLetters(both);
    expect(of('asks', told(table, toC({ ...both, guard: 'patrol' })))).toMatchObject([{ since: 1, allSince: 1 }]);
    const [added] = of('asks', told(afterLetters({ costs: 'paid' }), toC(both)));
    expect(added).not.toMatchObject({ allSince: expect.anything() });
  });

  it('is what it leaves out of the last letter, unless the two agree on that', () => {
    const table = afterLetters({ water: 'halves', costs: 'paid' });
    expect(told(table, toC({ costs: 'paid', guard: 'patrol' }))).toContainEqual({
      code: 'leaves-out',
      issues: [WATER],
    });
    expect(of('leaves-out', told(table, toC({ guard: 'patrol' })))).toEqual([]);
    table
      .toRound(2)
      .skipTo('c')
      .play('c', offer('main', ['a'], { water: 'halves' }))
      .play('a', refuse());
    table.toRound(3).skipTo('a');
    expect(of('leaves-out', told(table, toC({ costs: 'paid', guard: 'patrol' })))).toEqual([]);
  });

  it('is what its reader heard last, where it says something else and names no cause', () => {
    const table = afterLetters({ costs: 'paid' });
    expect(told(table, toC({ costs: 'shared' }))).toContainEqual({
      code: 'changed',
      clauses: [{ issue: COSTS, option: SHARED }],
      before: [{ issue: COSTS, option: PAID }],
    });
    expect(of('changed', told(table, offer('main', ['b'], { costs: 'shared' })))).toEqual([]);
  });
});

describe('ground that was given since the reader last heard', () => {
  const change = { code: 'moves', issue: COSTS, option: SHARED, from: { issue: COSTS, option: PAID }, since: 1 };

  it('is told as a change, with the day of what the reader heard, in the later part of the days', () => {
    const table = afterLetters({ costs: 'paid' }, { water: 'halves' }, { water: 'halves' });
    expect(told(table, toC({ costs: 'shared' }))).toMatchObject([{ ...change, cause: { code: 'time' } }]);
  });

  it('is no change before one that has heard nothing, nor where there is time', () => {
    const late = afterLetters({ costs: 'paid' }, { water: 'halves' }, { water: 'halves' });
    expect(of('moves', told(late, offer('main', ['b'], { costs: 'shared' })))).toEqual([]);
    const early = afterLetters({ costs: 'paid' });
    expect(of('moves', told(early, toC({ costs: 'shared' })))).toEqual([]);
  });

  it('does not name time as the cause of asking for more', () => {
    const table = afterLetters({ costs: 'shared' }, { water: 'halves' }, { water: 'halves' });
    expect(of('moves', told(table, toC({ costs: 'paid' })))).toEqual([]);
  });
});
