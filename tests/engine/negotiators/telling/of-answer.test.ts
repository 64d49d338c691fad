import { describe, expect, it } from 'vitest';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsTold } from '#engine/negotiators/telling/reasons-told.ts';
import {
  type Act,
  accept,
  counter,
  no,
  offer,
  openTable,
  type PlayTable,
  refuse,
  type Wording,
  yes,
} from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';

const [VENUE, WATER, COSTS] = [0, 2, 4];
const [NOTHING, HALVES, METERS] = [0, 1, 2];
const MAIN = 1;

const cannot = (option: number): Reason => ({ code: 'cannot', issue: WATER, option });
const price: Reason = { code: 'price', clauses: [{ issue: WATER, option: HALVES }] };

/** A table at which a has written to c day by day, got these answers, and has written again. */
function afterAnswers(letters: readonly (readonly [Wording, Act])[], last: Wording): PlayTable {
  const table = openTable(smallScenario({ rounds: { label: 'day', count: 6 } }));
  for (const [index, [wording, act]] of letters.entries()) {
    table.play('a', offer('main', ['c'], wording)).play('c', act);
    if (table.turn === 'answer a') table.play('a', refuse());
    table.toRound(index + 2).skipTo('a');
  }
  return table.play('a', offer('main', ['c'], last));
}

function told(table: PlayTable, act: Act, reasons: readonly Reason[]): readonly Reason[] {
  const move = table.moveOf(table.actor, act);
  return reasonsTold(table.viewOf(table.actor), { move, reasons });
}

const overWater = () => refuse('too-little', 'water');

describe('what a no says of earlier ones', () => {
  it('is that the answer stands, with the price, to what was refused or countered before', () => {
    const once = afterAnswers([[{ water: 'nothing' }, overWater()]], { water: 'nothing' });
    const stands = { code: 'answer-stands', round: 1, times: 1 };
    expect(told(once, overWater(), [cannot(NOTHING), price])).toEqual([stands, price]);
    const twice = afterAnswers(
      [
        [{ water: 'nothing' }, overWater()],
        [{ water: 'nothing' }, counter({ water: 'halves' })],
      ],
      { water: 'nothing' },
    );
    expect(told(twice, overWater(), [price])).toEqual([{ ...stands, round: 2, times: 2 }, price]);
  });

  it('is that it is still no, over the same wording in another letter', () => {
    const table = afterAnswers([[{ water: 'nothing' }, overWater()]], { water: 'nothing', costs: 'shared' });
    expect(told(table, overWater(), [cannot(NOTHING), price])).toEqual([
      { code: 'still-no', issue: WATER, option: NOTHING, round: 1 },
      price,
    ]);
  });

  it('is dated by the day on which it was given, where letters are carried', () => {
    const table = openTable(smallScenario({ rounds: { label: 'day', count: 6 } })).skipTo('b');
    table
      .play('b', offer('main', ['c'], { water: 'nothing' }))
      .toRound(2)
      .play('c', overWater());
    table.toRound(3).skipTo('b');
    table.play('b', offer('main', ['c'], { water: 'nothing', guard: 'patrol' })).toRound(4);
    expect(told(table, overWater(), [cannot(NOTHING)])).toContainEqual({
      code: 'still-no',
      issue: WATER,
      option: NOTHING,
      round: 2,
    });
  });

  it('asks for its own position where it names no price', () => {
    const table = afterAnswers([[{ water: 'nothing' }, counter({ water: 'halves' })]], { water: 'meters' });
    const asks: Reason = { code: 'asks', clauses: [{ issue: WATER, option: HALVES }], since: 1, allSince: 1 };
    expect(told(table, overWater(), [cannot(METERS)])).toEqual([cannot(METERS), asks]);
    expect(told(table, overWater(), [cannot(METERS), price])).toEqual([cannot(METERS), price]);
    expect(told(table, refuse(), [{ code: 'nothing-new' }])).toContainEqual(asks);
  });
});

describe('what a yes says', () => {
  const taken: Reason = { code: 'takes', clauses: [{ issue: WATER, option: HALVES }] };
  const agreed: Reason = { code: 'between', track: MAIN, agreed: [WATER], open: [] };

  it('is what is accepted, and what is left between the two', () => {
    expect(told(afterAnswers([], { water: 'halves' }), accept(), [])).toEqual([taken, agreed]);
  });

  it('is that it has come round', () => {
    const table = afterAnswers([[{ water: 'halves' }, refuse()]], { water: 'halves' });
    expect(told(table, accept(), [])).toEqual([{ code: 'comes-round', round: 1 }, taken, agreed]);
  });

  it('does not name again what it brings or what it changes', () => {
    const gains: Reason = { code: 'gains-by', issue: COSTS, option: 1, points: 7 };
    const table = afterAnswers([], { costs: 'shared', water: 'halves' });
    expect(told(table, accept(), [gains])).toEqual([gains, taken, { ...agreed, agreed: [WATER, COSTS] }]);
  });
});

describe('what a vote says of earlier ones', () => {
  it('is that it did not sign before either', () => {
    const fault: Reason = { code: 'cannot', issue: VENUE, option: 1 };
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .toDusk();
    const said = () => told(table, no('venue'), [fault]);
    while (table.actor !== 'b') table.play(table.actor, yes());
    expect(said()).toEqual([fault]);
    table.play('b', no('venue'));
    table
      .skipTo('a')
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .toDusk();
    while (table.actor !== 'b') table.play(table.actor, yes());
    expect(said()).toEqual([fault, { code: 'no-before', round: 1 }]);
    expect(told(table, yes(), [])).toEqual([]);
  });
});
