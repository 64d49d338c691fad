import { expect, it } from 'vitest';
import { createGame } from '#engine/play.ts';
import { settle } from '#engine/rounds/settle.ts';
import { offer, openTable } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

it('a new game stands at its first decision', () => {
  const { state } = openTable(smallScenario());
  expect(state).toMatchObject({ round: 1, phase: 'talks', toAct: { kind: 'talk', party: 0 }, movesLeft: 2 });
  expect(state.record).toEqual([
    { round: 1, audience: 'all', kind: 'roundBegan' },
    { round: 1, audience: 'all', kind: 'dateComes', track: 0 },
  ]);
});

it('everything goes by itself until somebody must act: the last endDay of the day brings the next morning', () => {
  const table = openTable(smallScenario()).toRound(2);
  expect(table.turn).toBe('talk b');
  expect(table.recorded('dayEnded').map(({ party }) => party)).toEqual([0, 1, 2]);
});

it('replies that are owed come first', () => {
  const table = openTable(smallScenario()).play('a', offer('main', ['b', 'c'], { water: 'halves' }));
  expect(table.state.toAct).toEqual({ kind: 'answer', party: 1, offer: table.state.offers[0]?.id });
  expect(table.state.owed).toHaveLength(2);
});

it('settling once more changes nothing', () => {
  const { game } = openTable(smallScenario());
  const state = createGame(game, { seed: 3, seats: ['person', 'person', 'person'] });
  const before = structuredClone(state);
  settle(game, state);
  expect(state).toEqual(before);
});

it('a scenario of one move a day gives each delegation one', () => {
  const table = openTable(
    smallScenario({ rules: { movesPerRound: 1, walkOut: false }, rounds: { label: 'day', count: 2 } }),
  );
  const turns: string[] = [];
  while (table.turn !== 'over') {
    turns.push(`${table.state.round}${table.actor}`);
    table.play(table.actor, (_scenario, _state, party) => ({ type: 'endDay', party }));
  }
  expect(turns).toEqual(['1a', '1b', '1c', '2b', '2c', '2a']);
});
