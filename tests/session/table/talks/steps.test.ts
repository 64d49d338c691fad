import { expect, it } from 'vitest';
import { endDay, offer, open, refuse } from '../../../support/play.ts';
import { openingScenario } from '../../../support/scenarios.ts';
import { ScriptedGame } from '../../scripted-game.ts';

it('a delegation that has left what it opened with is told with both wordings, to those who know of it alone', () => {
  const game = new ScriptedGame(openingScenario(), undefined, { b: open({ venue: 'tower' }) });
  expect(game.sitDown('a').stepsOn(0)).toEqual([]);
  game.passUntil((turn) => turn === 'talk b');
  game.play('b', offer('opening', ['a'], { venue: 'lake' })).play('a', refuse('not-now'));
  const [steps, ...others] = game.sitDown('a').stepsOn(0);
  expect(others).toEqual([]);
  expect(steps?.mark).toBe('B');
  expect(steps?.words).toMatch(/tower.*lake/);
  expect(steps?.words).toContain('today');
  while (game.table.state.round === 1) game.play(game.table.actor, endDay());
  expect(game.sitDown('a').stepsOn(0)[0]?.words).not.toContain('today');
});
