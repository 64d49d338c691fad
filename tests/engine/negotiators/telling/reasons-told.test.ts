import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import type { Decision } from '#engine/negotiators/decision/decision.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsForAll, reasonsTold } from '#engine/negotiators/telling/reasons-told.ts';
import {
  type Act,
  accept,
  callVote,
  consult,
  declare,
  endDay,
  offer,
  openTable,
  type PlayTable,
  refuse,
  yes,
} from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';

const VENUE = 0;
const WATER = 2;
const [, HALVES, METERS] = [0, 1, 2];

/** What the one who must act says of a move of its own, for reasons that are given. */
function told(
  table: PlayTable,
  act: Act,
  reasons: readonly Reason[] = [],
  more: Partial<Decision> = {},
): readonly Reason[] {
  const move: Move = table.moveOf(table.actor, act);
  return reasonsTold(table.viewOf(table.actor), { move, reasons, ...more });
}

const FAULT = { code: 'cannot', issue: VENUE, option: 1 } as const;

describe('what a negotiator says of an offer', () => {
  const toC = (water: string) => offer('main', ['c'], { water });

  it('is told to each of several for itself', () => {
    const table = openTable(smallScenario()).play('a', toC('halves')).play('c', refuse()).toRound(2).skipTo('a');
    const move = table.moveOf('a', offer('main', ['b', 'c'], { water: 'halves' }));
    const toldTo = (party: string) =>
      reasonsTold(table.viewOf('a'), { move, reasons: [] }, table.party(party)).map(({ code }) => code);
    expect(toldTo('b')).toEqual(['asks']);
    expect(toldTo('c')).toEqual(['said-before', 'asks']);
  });

  it('is told of all of them where all are told the same', () => {
    const table = openTable(smallScenario()).play('a', toC('halves')).play('c', accept()).toRound(2).skipTo('a');
    const forAll = (act: Act) => {
      const decision = { move: table.moveOf('a', act), reasons: [FAULT] };
      return reasonsForAll(table.viewOf('a'), decision).map(({ code }) => code);
    };
    expect(forAll(offer('main', ['c'], { water: 'halves' }))).toContain('between');
    const both = forAll(offer('main', ['c', 'b'], { water: 'meters' }));
    expect(both).toContain('cannot');
    expect(both).not.toContain('between');
  });

  it('is that it was said in public', () => {
    const table = openTable(smallScenario()).play('a', declare('insist', 'water', 'halves'));
    const said = { code: 'public-word', what: 'insist', issue: WATER, option: HALVES, round: 1 };
    expect(told(table, toC('halves'))).toContainEqual(said);
    expect(told(table, toC('meters'))).not.toContainEqual(said);
  });
});

describe('what a negotiator says of a no', () => {
  it('is that it has ruled it out in public', () => {
    const table = openTable(smallScenario())
      .skipTo('c')
      .play('c', declare('never', 'water', 'meters'))
      .toRound(2)
      .skipTo('a');
    table.play('a', offer('main', ['c'], { water: 'meters' }));
    const said: Reason = { code: 'public-word', what: 'never', issue: WATER, option: METERS, round: 1 };
    expect(told(table, refuse())).toContainEqual(said);
    expect(told(table, accept())).not.toContainEqual(said);
  });

  it('in a vote is not what it has said in public and gone back on', () => {
    const table = openTable(smallScenario())
      .play('a', declare('insist', 'venue', 'tower'))
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .skipTo('b')
      .play('b', callVote('opening'))
      .toDusk();
    const over = table.actor === 'a' ? table : table.play(table.actor, yes());
    const move: Move = { type: 'vote', party: over.party('a'), track: 0, yes: false, over: [VENUE] };
    // Agreeing to the lake has crossed what it had insisted on: it cannot plead it any more.
    expect(reasonsTold(over.viewOf('a'), { move, reasons: [FAULT] })).toEqual([FAULT]);
  });
});

describe('what a negotiator says of other moves', () => {
  it('at the end of its day is that it waits for what is carried', () => {
    const table = openTable(smallScenario()).skipTo('b');
    expect(told(table, endDay())).toEqual([]);
    table.play('b', offer('main', ['c'], { water: 'halves' }));
    expect(told(table, endDay())).toEqual([{ code: 'awaits', party: table.party('c'), via: table.party('a') }]);
  });

  it('at home is that home must be won', () => {
    const scenario = smallScenario({ rules: { movesPerRound: 2, walkOut: true, standing: { start: 44 } } });
    expect(told(openTable(scenario), consult())).toEqual([{ code: 'home-first', support: 44 }]);
  });

  it('is its reasons, and no more', () => {
    const said: Reason = { code: 'better-now', track: 0, points: 9, waiting: 8 };
    expect(told(openTable(smallScenario()), callVote('opening'), [said])).toEqual([said]);
  });
});
