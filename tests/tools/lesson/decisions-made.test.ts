import { describe, expect, it } from 'vitest';
import type { RefusalReason } from '#engine/model/moves.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { DecisionsMade } from '../../../tools/lesson/decisions-made.ts';
import { counter, offer, openTable, refuse, together } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

/** What the first town decides that sends two counters back, each for a reason. */
function decisionsOver(reasons: readonly RefusalReason[]): number {
  const table = openTable(smallScenario()).play('a', together(offer('main', ['b', 'c'], { water: 'halves' })));
  table.play('b', counter({ water: 'meters' })).play('c', counter({ water: 'meters' }));
  const decisions = new DecisionsMade();
  for (const reason of reasons) {
    const view = viewFor(table.game, table.state, 0);
    if (view.toAct?.kind !== 'answer') throw new Error('no letter waits');
    decisions.makes(view, { type: 'answer', party: 0, offer: view.toAct.offer, response: 'refuse', reason }, false);
    table.play('a', refuse(reason));
  }
  return decisions.count;
}

it('a counter that goes back with the next move is no decision, and one that is accepted is', () => {
  const table = openTable(smallScenario()).play('a', offer('opening', ['b'], { venue: 'tower' }));
  table.play('b', counter({ venue: 'lake' }));
  const view = viewFor(table.game, table.state, 0);
  if (view.toAct?.kind !== 'answer') throw new Error('no letter waits');
  const answer = { type: 'answer', party: 0, offer: view.toAct.offer } as const;
  const decisions = new DecisionsMade();
  decisions.makes(view, { ...answer, response: 'refuse', reason: 'not-now' }, true);
  expect(decisions.count).toBe(0);
  decisions.makes(view, { ...answer, response: 'accept' }, true);
  expect(decisions.count).toBe(1);
});

describe('letters that wait together', () => {
  it('are one decision where they are sent back for one reason', () => {
    expect(decisionsOver(['too-little', 'too-little'])).toBe(1);
  });

  it('are one each where the reasons differ', () => {
    expect(decisionsOver(['too-little', 'not-now'])).toBe(2);
  });
});
