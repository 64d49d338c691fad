import { expect, it } from 'vitest';
import { viewFor } from '#engine/views/view-for.ts';
import { DecisionsMade } from '../../../tools/lesson/count-chair.ts';
import { counter, offer, openTable } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

it('a counter that goes back with the next move is no decision, and one that is accepted is', () => {
  const table = openTable(smallScenario()).play('a', offer('opening', ['b'], { venue: 'tower' }));
  table.play('b', counter({ venue: 'lake' }));
  const view = viewFor(table.game, table.state, 0);
  if (view.toAct?.kind !== 'answer') throw new Error('no letter waits');
  const answer = { type: 'answer', party: 0, offer: view.toAct.offer } as const;
  const decisions = new DecisionsMade();
  decisions.makes({ ...answer, response: 'refuse', reason: 'not-now' }, true);
  expect(decisions.count).toBe(0);
  decisions.makes({ ...answer, response: 'accept' }, true);
  expect(decisions.count).toBe(1);
});

it('each letter that is refused is a decision', () => {
  const decisions = new DecisionsMade();
  for (const offer of [0, 1]) {
    decisions.makes({ type: 'answer', party: 0, offer, response: 'refuse', reason: 'too-little' }, false);
  }
  expect(decisions.count).toBe(2);
});
