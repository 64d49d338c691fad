import { expect, it } from 'vitest';
import { isSilent } from '#engine/negotiators/weighing/is-silent.ts';
import { counter, offer, openTable, refuse } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';

const scenario = smallScenario({ rounds: { label: 'day', count: 6 } });

function isSilentIn(table: ReturnType<typeof openTable>, party: string) {
  return isSilent(table.viewOf('a'), table.party(party));
}

it('who has put nothing forward is silent from the third day on', () => {
  const table = openTable(scenario);
  expect(isSilentIn(table.toRound(2), 'c')).toBe(false);
  expect(isSilentIn(table.toRound(3), 'c')).toBe(true);
});

it('a letter or a counter ends it, and a mere no does not', () => {
  const letter = offer('main', ['c'], { water: 'meters', costs: 'paid' });
  const refused = openTable(scenario).play('a', letter).play('c', refuse());
  expect(isSilentIn(refused.toRound(3), 'c')).toBe(true);
  const countered = openTable(scenario)
    .play('a', letter)
    .play('c', counter({ water: 'halves', costs: 'paid' }))
    .play('a', refuse());
  expect(isSilentIn(countered.toRound(3), 'c')).toBe(false);
});
