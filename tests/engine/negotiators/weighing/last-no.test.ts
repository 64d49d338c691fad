import { expect, it } from 'vitest';
import { lastNo } from '#engine/negotiators/weighing/last-no.ts';
import { offer, openTable, refuse } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';

const scenario = smallScenario({ rounds: { label: 'day', count: 6 } });
const LETTER = offer('main', ['c'], { water: 'meters', costs: 'paid' });

function noTo(...[reason, issue]: Parameters<typeof refuse>) {
  return openTable(scenario).play('a', LETTER).play('c', refuse(reason, issue));
}

function heard(table: ReturnType<typeof noTo>) {
  return lastNo(table.viewOf('a'), table.track('main'), table.party('c'));
}

it('a no is heard over the wording of the article that it names', () => {
  expect(heard(noTo('too-little', 'water'))).toEqual({ issue: 2, option: 2 });
  expect(heard(noTo('red-line', 'costs'))).toEqual({ issue: 4, option: 2 });
  expect(heard(noTo('too-little'))).toBeUndefined();
  expect(heard(noTo('too-little', 'guard'))).toBeUndefined();
});

it('a no is heard for two days, and until another letter has gone there', () => {
  const table = noTo('too-little', 'water').toRound(3);
  expect(heard(table)).toBeDefined();
  expect(heard(table.toRound(4))).toBeUndefined();
  const other = noTo('too-little', 'water').toRound(2).skipTo('a');
  other.play('a', offer('main', ['c'], { costs: 'paid' }));
  expect(heard(other)).toBeUndefined();
});
