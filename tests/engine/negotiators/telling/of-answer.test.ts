import { describe, expect, it } from 'vitest';
import type { Account } from '#engine/negotiators/decision/decision.ts';
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
import { nextWater } from '../accounts.ts';

const [VENUE, WATER, COSTS] = [0, 2, 4];
const [NOTHING, HALVES, METERS] = [0, 1, 2];

const fault = (option: number): Reason => ({ code: 'gives-on', issue: WATER, option, points: -5 });

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

function told(table: PlayTable, act: Act, reasons: readonly Reason[], account?: Account): readonly Reason[] {
  const move = table.moveOf(table.actor, act);
  return reasonsTold(table.viewOf(table.actor), { move, reasons, account });
}

const overWater = () => refuse('too-little', 'water');

describe('what a no says of earlier ones', () => {
  it('is that the answer stands, and no more, to what was refused or countered before', () => {
    const once = afterAnswers([[{ water: 'nothing' }, overWater()]], { water: 'nothing' });
    expect(told(once, overWater(), [fault(NOTHING)], nextWater(HALVES))).toEqual([
      { ...fault(NOTHING), since: 1 },
      { code: 'answer-stands', round: 1, times: 1 },
    ]);
    const twice = afterAnswers(
      [
        [{ water: 'nothing' }, overWater()],
        [{ water: 'nothing' }, counter({ water: 'halves' })],
      ],
      { water: 'nothing' },
    );
    expect(told(twice, overWater(), [])).toEqual([{ code: 'answer-stands', round: 2, times: 2 }]);
  });

  it('is that it is still no, over the same wording in another letter', () => {
    const table = afterAnswers([[{ water: 'nothing' }, overWater()]], { water: 'nothing', costs: 'shared' });
    expect(told(table, overWater(), [fault(NOTHING)], nextWater(HALVES))).toEqual([
      { code: 'still-no', issue: WATER, option: NOTHING, points: -5, round: 1 },
    ]);
  });

  it('asks for nothing else where it keeps to what more have agreed on', () => {
    const table = afterAnswers([[{ water: 'nothing' }, counter({ water: 'halves' })]], { water: 'meters' });
    const agreed: Reason = { code: 'agreed-by-more', issue: WATER, option: HALVES, agreed: 3 };
    expect(told(table, overWater(), [agreed, fault(METERS)], nextWater(HALVES))).toEqual([agreed, fault(METERS)]);
  });

  it('does not tell again what it would rather see, where it has asked for that and names the article again', () => {
    const letters = [[{ water: 'nothing' }, counter({ water: 'halves' })]] as const;
    const first = afterAnswers(letters, { water: 'meters' });
    expect(told(first, overWater(), [fault(METERS)], nextWater(HALVES))).toEqual([
      fault(METERS),
      { code: 'would-rather', issue: WATER, option: HALVES, since: 1 },
    ]);
    first.play('c', overWater()).toRound(3).skipTo('a');
    first.play('a', offer('main', ['c'], { water: 'meters', costs: 'open' }));
    expect(told(first, overWater(), [], nextWater(HALVES))).toEqual([
      { code: 'still-no', issue: WATER, option: METERS, points: undefined, round: 2 },
    ]);
  });

  it('is that other wording of the article does not do either', () => {
    const table = afterAnswers([[{ water: 'nothing' }, overWater()]], { water: 'meters' });
    expect(told(table, overWater(), [])).toEqual([
      { code: 'not-either', issue: WATER, option: METERS, points: undefined },
    ]);
    expect(told(table, refuse('too-little', 'costs'), [])).toEqual([]);
    expect(told(table, refuse(), [])).toEqual([]);
  });

  it('is dated by the day on which it was given, where letters are carried', () => {
    const table = openTable(smallScenario({ rounds: { label: 'day', count: 6 } })).skipTo('b');
    table
      .play('b', offer('main', ['c'], { water: 'nothing' }))
      .toRound(2)
      .play('c', overWater());
    table.toRound(3).skipTo('b');
    table.play('b', offer('main', ['c'], { water: 'nothing', guard: 'patrol' })).toRound(4);
    expect(told(table, overWater(), [])).toEqual([
      { code: 'still-no', issue: WATER, option: NOTHING, points: undefined, round: 2 },
    ]);
  });
});

describe('what a yes says of earlier answers', () => {
  it('is that it has come round, in the place of hope', () => {
    const table = afterAnswers([[{ water: 'halves' }, refuse()]], { water: 'halves' });
    const hope: Reason = { code: 'prospect', track: 1, with: 20, without: 18 };
    expect(told(table, accept(), [hope, fault(HALVES)])).toEqual([{ code: 'comes-round', round: 1 }]);
    const fresh = afterAnswers([], { water: 'halves' });
    expect(told(fresh, accept(), [hope])).toEqual([hope]);
  });

  it('does not date what it was offered all along', () => {
    const gains: Reason = { code: 'gains-by', issue: COSTS, option: 1, points: 7 };
    const trades: Reason = { code: 'trades', gives: { issue: WATER, option: HALVES, points: -5 }, gains };
    const letters = [[{ costs: 'shared', water: 'nothing' }, counter({ costs: 'shared', water: 'meters' })]] as const;
    const table = afterAnswers(letters, { costs: 'shared', water: 'halves' });
    expect(told(table, accept(), [gains])).toEqual([gains]);
    expect(told(table, accept(), [trades])).toEqual([trades]);
  });

  it('dates what it has asked for by its own letters', () => {
    const gains: Reason = { code: 'gains-by', issue: COSTS, option: 1, points: 7 };
    const table = afterAnswers([[{ costs: 'open' }, counter({ costs: 'shared' })]], { costs: 'shared' });
    expect(told(table, accept(), [gains])).toEqual([{ ...gains, since: 1 }]);
  });
});

describe('what a vote says of earlier ones', () => {
  it('is that it did not sign before either', () => {
    const gives: Reason = { code: 'gives-on', issue: VENUE, option: 1, points: -3 };
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .toDusk();
    const said = () => told(table, no('venue'), [gives]);
    while (table.actor !== 'b') table.play(table.actor, yes());
    expect(said()).toEqual([gives]);
    table.play('b', no('venue'));
    table
      .skipTo('a')
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .toDusk();
    while (table.actor !== 'b') table.play(table.actor, yes());
    expect(said()).toEqual([gives, { code: 'no-before', round: 1 }]);
    expect(told(table, yes(), [])).toEqual([]);
  });
});
