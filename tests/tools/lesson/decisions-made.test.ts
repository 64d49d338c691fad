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
    decisions.makes(view, { type: 'answer', party: 0, offer: view.toAct.offer, response: 'refuse', reason });
    table.play('a', refuse(reason));
  }
  return decisions.count;
}

describe('letters that wait together', () => {
  it('are one decision where they are sent back for one reason', () => {
    expect(decisionsOver(['too-little', 'too-little'])).toBe(1);
  });

  it('are one each where the reasons differ', () => {
    expect(decisionsOver(['too-little', 'not-now'])).toBe(2);
  });
});
