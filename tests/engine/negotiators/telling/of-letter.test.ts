import { describe, expect, it } from 'vitest';
import type { Account, Decision } from '#engine/negotiators/decision/decision.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { lettersOf } from '#engine/negotiators/telling/correspondence.ts';
import { reasonsTold } from '#engine/negotiators/telling/reasons-told.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { UNHURRIED } from '../../../properties/fuzz-runs.ts';
import {
  type Act,
  accept,
  carry,
  counter,
  declare,
  offer,
  open,
  openTable,
  openTableAtOpenings,
  openTableWithCarriers,
  type PlayTable,
  playOut,
  refuse,
  type Wording,
} from '../../../support/play.ts';
import { openingScenario, shippedGame, smallScenario } from '../../../support/scenarios.ts';

const [WATER, GUARD, COSTS] = [2, 3, 4];
const METERS = 2;
const [SHARED, PAID] = [1, 2];

const GAINS: Reason = { code: 'gains-by', issue: COSTS, option: PAID, points: 11 };
const GIVES: Reason = { code: 'gives-on', issue: WATER, option: METERS, points: -5 };
const LOWERED: Reason = { code: 'aim-lowered', from: 20, to: 15 };

const toC = (wording: Wording) => offer('main', ['c'], wording);

/** What the one who must act says of a letter, for reasons that are given. */
function told(table: PlayTable, act: Act, reasons: readonly Reason[], account?: Account): readonly Reason[] {
  const move = table.moveOf(table.actor, act);
  return reasonsTold(table.viewOf(table.actor), { move, reasons, account });
}

/** A table at which a has written one letter a day to c, each refused, and writes again. */
function afterLetters(...letters: readonly Wording[]): PlayTable {
  const table = openTable(smallScenario({ rounds: { label: 'day', count: 6 } }));
  for (const [index, wording] of letters.entries()) {
    table.play('a', toC(wording)).play('c', refuse());
    table.toRound(index + 2).skipTo('a');
  }
  return table;
}

describe('what a later letter says', () => {
  it('dates what it asks for and has asked for, and names what is new beside it', () => {
    const table = afterLetters({ water: 'halves', costs: 'paid' }, { water: 'halves', costs: 'paid', guard: 'patrol' });
    expect(told(table, toC({ water: 'meters', costs: 'paid', guard: 'patrol' }), [GAINS])).toEqual([
      { ...GAINS, since: 1 },
      { code: 'new-since', round: 2, clauses: [{ issue: WATER, option: METERS }] },
    ]);
  });

  it('dates what the opening statement asked for, from the day after', () => {
    const table = openTableAtOpenings(openingScenario())
      .play('a', open({ costs: 'paid' }))
      .play('b', open())
      .play('c', open({ water: 'meters' }));
    expect(told(table, toC({ costs: 'paid' }), [GAINS])).toEqual([GAINS]);
    table.toRound(2).skipTo('a');
    expect(told(table, toC({ costs: 'paid' }), [GAINS])).toEqual([{ ...GAINS, since: 1 }]);
    table.skipTo('c').play('c', offer('main', ['a'], { water: 'meters' }));
    expect(told(table, accept(), [GIVES])).toEqual([{ ...GIVES, since: 1 }]);
  });

  it('comes back to what it has said where it has written something else to another since', () => {
    const table = openTable(smallScenario({ rounds: { label: 'day', count: 6 } }));
    table.play('a', toC({ costs: 'paid' })).play('c', refuse());
    const again = () => told(table, toC({ costs: 'paid' }), [GAINS]);
    table.toRound(2).skipTo('a');
    expect(again()).toEqual([{ code: 'said-before', round: 1, times: 1, last: true }]);
    table.play('a', offer('main', ['b'], { costs: 'shared' })).play('b', refuse());
    expect(again()).toEqual([{ code: 'said-before', round: 1, times: 1, last: false }]);
  });

  it('does not repeat a public word where its last letter to anybody says something else', () => {
    const table = openTable(smallScenario({ rounds: { label: 'day', count: 6 } }));
    table.play('a', declare('insist', 'costs', 'paid'));
    const words = () => told(table, toC({ costs: 'paid' }), [GAINS]).map(({ code }) => code);
    expect(words()).toContain('public-word');
    table.play('a', offer('main', ['b'], { costs: 'shared' })).play('b', refuse());
    table.toRound(2).skipTo('a');
    expect(words()).not.toContain('public-word');
  });

  it('does not name twice what is new', () => {
    const table = afterLetters({ water: 'halves', costs: 'shared' });
    expect(told(table, toC({ water: 'meters', costs: 'paid' }), [GAINS, GIVES])).toEqual([
      { code: 'trades', gives: GIVES, gains: GAINS },
    ]);
  });

  it('tells the new side of a trade from the one that has been offered or asked for', () => {
    const table = afterLetters({ water: 'meters', costs: 'shared' });
    expect(told(table, toC({ water: 'meters', costs: 'paid' }), [GAINS, GIVES])).toEqual([
      { code: 'trades', gives: { ...GIVES, since: 1 }, gains: GAINS },
    ]);
  });

  it('says what it leaves out, unless the own initial stands there', () => {
    const apart = afterLetters({ water: 'halves', costs: 'paid' });
    expect(told(apart, toC({ costs: 'paid' }), [GAINS])).toEqual([
      { ...GAINS, since: 1 },
      { code: 'left-out', issues: [WATER] },
    ]);
    const agreed = openTable(smallScenario())
      .play('a', toC({ water: 'halves', costs: 'paid' }))
      .play('c', counter({ water: 'halves' }))
      .play('a', accept())
      .toRound(2)
      .skipTo('a');
    expect(told(agreed, toC({ costs: 'paid' }), [GAINS])).toEqual([{ ...GAINS, since: 1 }]);
  });

  it('does not say again that it asks for less than at first', () => {
    expect(told(openTable(smallScenario()), toC({ costs: 'paid' }), [GAINS, LOWERED])).toContain(LOWERED);
    const table = afterLetters({ costs: 'paid' });
    expect(told(table, toC({ costs: 'paid', guard: 'patrol' }), [GAINS, LOWERED])).not.toContain(LOWERED);
  });

  it('says no more than two things', () => {
    const table = afterLetters({ water: 'halves', costs: 'shared', guard: 'base' });
    expect(told(table, toC({ costs: 'paid', guard: 'patrol' }), [GAINS])).toEqual([
      GAINS,
      { code: 'new-since', round: 1, clauses: [{ issue: GUARD, option: 1 }] },
    ]);
  });

  it('of what it has insisted on in public speaks once', () => {
    const table = openTable(smallScenario()).play('a', declare('insist', 'costs', 'paid'));
    const said = { code: 'public-word', what: 'insist', issue: COSTS, option: PAID, round: 1 };
    expect(told(table, toC({ costs: 'paid' }), [GAINS])).toEqual([GAINS, said]);
    table
      .play('a', toC({ costs: 'paid' }))
      .play('c', refuse())
      .toRound(2)
      .skipTo('a');
    expect(told(table, toC({ costs: 'paid', guard: 'base' }), [GAINS])).not.toContainEqual(said);
  });

  it('of a letter that a carrier has kept back knows nothing', () => {
    const table = openTableWithCarriers(smallScenario())
      .skipTo('b')
      .play('b', offer('main', ['c'], { water: 'meters' }))
      .play('a', carry('hold'))
      .toRound(2)
      .skipTo('b');
    const asked: Reason = { code: 'gains-by', issue: WATER, option: METERS, points: 19 };
    expect(told(table, offer('main', ['c'], { water: 'meters' }), [asked])).toEqual([asked]);
  });
});

describe('what a letter says of steps', () => {
  const paid = { water: 'halves', costs: 'paid' };
  const shared = { water: 'halves', costs: 'shared' };

  it('is that its last one has had no answer, where it gave ground and was refused', () => {
    const table = afterLetters(paid, shared);
    expect(told(table, toC(shared), [GAINS])).toEqual([{ code: 'unanswered', round: 2 }]);
    table.play('a', toC(shared)).play('c', refuse()).toRound(4).skipTo('a');
    expect(told(table, toC(shared), [GAINS])).toEqual([{ code: 'said-before', round: 2, times: 2, last: true }]);
  });

  it('is not that where it gave none, or goes back to what it asked for first', () => {
    expect(told(afterLetters(shared, paid), toC(paid), [])).toEqual([
      { code: 'said-before', round: 2, times: 1, last: true },
    ]);
    expect(told(afterLetters(paid, shared), toC(paid), [])).toEqual([
      { code: 'said-before', round: 1, times: 1, last: false },
    ]);
  });

  it('is not that where the other has moved since', () => {
    const answered = (water: string) =>
      openTable(smallScenario({ rounds: { label: 'day', count: 6 } }))
        .play('a', toC(paid))
        .play('c', counter({ water: 'nothing' }))
        .play('a', refuse())
        .toRound(2)
        .skipTo('a')
        .play('a', toC(shared))
        .play('c', counter({ water }))
        .play('a', refuse())
        .toRound(3)
        .skipTo('a');
    expect(told(answered('nothing'), toC(shared), [])).toContainEqual({ code: 'unanswered', round: 2 });
    expect(told(answered('meters'), toC(shared), [])).not.toContainEqual({ code: 'unanswered', round: 2 });
  });
});

describe('a step for a step', () => {
  it('is told once, and not again of the same step of the other', () => {
    const table = openTable(smallScenario({ rounds: { label: 'day', count: 6 } }))
      .play('a', toC({ water: 'halves' }))
      .play('c', counter({ water: 'nothing' }))
      .play('a', refuse())
      .toRound(2)
      .skipTo('c')
      .play('c', offer('main', ['a'], { water: 'meters' }));
    expect(told(table, counter({ water: 'nothing' }), []).map(({ code }) => code)).toEqual(['in-kind']);
    table
      .play('a', counter({ water: 'meters', costs: 'shared' }))
      .play('c', refuse())
      .toRound(3)
      .skipTo('a');
    expect(told(table, toC({ water: 'nothing' }), []).map(({ code }) => code)).not.toContain('in-kind');
  });
});

describe('what a counter says', () => {
  it('dates what stands in its way by the letters of the other, and the rest by its own', () => {
    const fault: Reason = { code: 'gives-on', issue: WATER, option: METERS, points: -5 };
    const table = openTable(smallScenario())
      .skipTo('c')
      .play('c', offer('main', ['a'], { water: 'meters' }));
    expect(told(table, counter({ water: 'halves' }), [fault])).toEqual([fault]);
    table
      .play('a', counter({ water: 'halves' }))
      .play('c', refuse())
      .toRound(2)
      .skipTo('c');
    table.play('c', offer('main', ['a'], { water: 'meters' }));
    expect(told(table, counter({ water: 'halves', costs: 'shared' }), [fault])).toEqual([
      { ...fault, since: 1 },
      { code: 'new-since', round: 1, clauses: [{ issue: COSTS, option: SHARED }] },
    ]);
    expect(told(table, counter({ water: 'halves' }), [fault])).toEqual([
      { code: 'said-before', round: 1, times: 1, last: true },
    ]);
  });

  it('calls nothing new that it leaves as the letter has it', () => {
    const table = openTable(smallScenario())
      .skipTo('c')
      .play('c', offer('main', ['a'], { water: 'meters' }))
      .play('a', counter({ water: 'halves' }))
      .play('c', refuse())
      .toRound(2)
      .skipTo('c')
      .play('c', offer('main', ['a'], { water: 'meters', costs: 'shared' }));
    const said = told(table, counter({ water: 'halves', costs: 'shared' }), [GIVES]);
    expect(said.map(({ code }) => code)).not.toContain('new-since');
  });

  it('dates what it offers in a trade by its own letters, as an offer does', () => {
    const trade: Reason = {
      code: 'trades',
      gives: { issue: WATER, option: METERS, points: -5 },
      gains: { issue: COSTS, option: PAID, points: 11 },
    };
    const table = openTable(smallScenario())
      .skipTo('c')
      .play('c', offer('main', ['a'], { water: 'meters' }))
      .play('a', refuse())
      .toRound(2)
      .skipTo('c')
      .play('c', offer('main', ['a'], { water: 'meters', costs: 'shared' }));
    expect(told(table, counter({ water: 'meters', costs: 'paid' }), [trade])).toContainEqual(trade);
  });
});

describe('what a letter says of those for whose sake it gives ground', UNHURRIED, () => {
  const game = shippedGame('white-house-2025');

  interface ForOther {
    readonly again: boolean;
    /** What the letters before asked for on the article. */
    readonly asked: readonly number[];
    readonly option: number;
  }

  function forOthers(view: View, decision: Decision, to: number): ForOther[] {
    const { move } = decision;
    if (move.type !== 'offer') return [];
    const before = lettersOf(view, { from: move.party, to, track: move.track });
    return reasonsTold(view, decision, to).flatMap((reason) => {
      if (reason.code !== 'for-their-sake') return [];
      const { issue, option, again = false } = reason;
      const asked = before.flatMap(({ clauses }) => clauses.filter((clause) => clause.issue === issue));
      return [{ again, option, asked: asked.map((clause) => clause.option) }];
    });
  }

  it('is said when it is new, and as a return where it was said and dropped', () => {
    const told: ForOther[] = [];
    for (let seed = 1; seed <= 8; seed += 1) {
      playOut(game, seed, (state, decision) => {
        const to = decision.move.type === 'offer' ? decision.move.to : [];
        told.push(...to.flatMap((party) => forOthers(viewFor(game, state, decision.move.party), decision, party)));
      });
    }
    expect(told.filter(({ again }) => !again).length).toBeGreaterThan(3);
    for (const { again, asked, option } of told) {
      expect(asked.includes(option)).toBe(again);
      expect(asked.at(-1)).not.toBe(option);
    }
  });
});
