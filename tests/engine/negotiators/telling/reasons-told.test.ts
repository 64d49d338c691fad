import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import type { Account, Decision } from '#engine/negotiators/decision/decision.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsTold } from '#engine/negotiators/telling/reasons-told.ts';
import {
  type Act,
  accept,
  callVote,
  consult,
  counter,
  declare,
  endDay,
  offer,
  openTable,
  type PlayTable,
  refuse,
  review,
  singleText,
  yes,
} from '../../../support/play.ts';
import { mediatedScenario, smallScenario } from '../../../support/scenarios.ts';
import { nextWater } from '../accounts.ts';

const VENUE = 0;
const WATER = 2;
const COSTS = 4;
const [NOTHING, HALVES, METERS] = [0, 1, 2];
const PAID = 2;

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

const gains = { issue: WATER, option: METERS, points: 5 } as const;
const gives = { issue: VENUE, option: 1, points: -3 } as const;
const GAINS = { code: 'gains-by', ...gains } as const;
const GIVES = { code: 'gives-on', ...gives } as const;
const LOWERED = { code: 'aim-lowered', from: 20, to: 15 } as const;

describe('what a negotiator says of an offer', () => {
  const toC = (water: string) => offer('main', ['c'], { water });

  it('is a trade where it both gives and gains, and a step otherwise', () => {
    expect(told(openTable(smallScenario()), toC('halves'), [GAINS, GIVES])).toEqual([
      { code: 'trades', gives: GIVES, gains: GAINS },
    ]);
    expect(told(openTable(smallScenario()), toC('halves'), [GAINS])).toEqual([GAINS]);
  });

  it('leaves out that it asks for less where it says what it gives', () => {
    expect(told(openTable(smallScenario()), toC('halves'), [GIVES, LOWERED])).toEqual([GIVES]);
    expect(told(openTable(smallScenario()), toC('halves'), [GAINS, LOWERED])).toEqual([GAINS, LOWERED]);
  });

  it('is that it says the same again, to the one who has heard it, whatever else there was to say', () => {
    const table = openTable(smallScenario()).play('a', toC('halves')).play('c', refuse()).toRound(2).skipTo('a');
    expect(told(table, toC('halves'), [GAINS])).toEqual([{ code: 'said-before', round: 1, times: 1, last: true }]);
    expect(told(table, offer('main', ['b'], { water: 'halves' }), [GAINS])).toEqual([GAINS]);
  });

  it('is told to each of several for itself', () => {
    const table = openTable(smallScenario()).play('a', toC('halves')).play('c', refuse()).toRound(2).skipTo('a');
    const move = table.moveOf('a', offer('main', ['b', 'c'], { water: 'halves' }));
    const toldTo = (party: string) =>
      reasonsTold(table.viewOf('a'), { move, reasons: [GAINS] }, table.party(party)).map(({ code }) => code);
    expect(toldTo('b')).toEqual(['gains-by']);
    expect(toldTo('c')).toEqual(['said-before']);
  });

  it('is that it moves as the other has moved, in its own points, where both have', () => {
    const table = openTable(smallScenario())
      .play('a', toC('halves'))
      .play('c', counter({ water: 'nothing' }))
      .play('a', refuse())
      .toRound(2)
      .skipTo('c')
      .play('c', offer('main', ['a'], { water: 'meters' }));
    expect(told(table, counter({ water: 'nothing' }))).toEqual([
      { code: 'in-kind', given: 12, gained: 7, clauses: [{ issue: WATER, option: NOTHING }] },
    ]);
    expect(told(table, counter({ water: 'halves', costs: 'paid' }))).toEqual([
      { code: 'new-since', round: 1, clauses: [{ issue: COSTS, option: PAID }] },
    ]);
  });

  it('is that it was said in public', () => {
    const table = openTable(smallScenario()).play('a', declare('insist', 'water', 'halves'));
    expect(told(table, toC('halves'))).toEqual([
      { code: 'public-word', what: 'insist', issue: WATER, option: HALVES, round: 1 },
    ]);
    expect(told(table, toC('meters'))).toEqual([]);
  });
});

describe('what a negotiator says of a no', () => {
  const offered = (water: string) => openTable(smallScenario()).play('a', offer('main', ['c'], { water }));

  it('is what it would rather see, on the article that it names', () => {
    const fault = { code: 'gives-on', issue: WATER, option: NOTHING, points: -5 } as const;
    expect(told(offered('nothing'), refuse(), [fault], { account: nextWater(HALVES) })).toEqual([
      fault,
      { code: 'would-rather', issue: WATER, option: HALVES },
    ]);
  });

  it('is not what was offered, nor anything where there is no next offer or no fault', () => {
    const fault = { code: 'red-line', issue: WATER } as const;
    expect(told(offered('halves'), refuse(), [fault], { account: nextWater(HALVES) })).toEqual([fault]);
    expect(told(offered('halves'), refuse(), [fault])).toEqual([fault]);
    const nothing = { code: 'nothing-new' } as const;
    expect(told(offered('halves'), refuse(), [nothing], { account: nextWater(METERS) })).toEqual([nothing]);
  });

  it('is that it has ruled it out in public', () => {
    const table = openTable(smallScenario())
      .skipTo('c')
      .play('c', declare('never', 'water', 'meters'))
      .toRound(2)
      .skipTo('a');
    table.play('a', offer('main', ['c'], { water: 'meters' }));
    const said: Reason = { code: 'public-word', what: 'never', issue: WATER, option: METERS, round: 1 };
    expect(told(table, refuse())).toEqual([said]);
    expect(told(table, accept())).toEqual([]);
  });

  it('in a vote is what it would rather see, and what it has said in public', () => {
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
    expect(reasonsTold(over.viewOf('a'), { move, reasons: [GIVES] })).toEqual([GIVES]);
    const account: Account = { ...nextWater(0), track: 0, nextOptions: [2, 1] };
    expect(reasonsTold(over.viewOf('a'), { move, reasons: [GIVES], account })).toEqual([
      GIVES,
      { code: 'would-rather', issue: VENUE, option: 2 },
    ]);
  });

  it('in a review is what it would rather see', () => {
    const table = openTable(mediatedScenario()).play('a', singleText('main', { water: 'nothing' }));
    const fault = { code: 'gives-on', issue: WATER, option: NOTHING, points: -5 } as const;
    expect(told(table, review('water'), [fault], { account: nextWater(METERS) })).toEqual([
      fault,
      { code: 'would-rather', issue: WATER, option: METERS },
    ]);
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
