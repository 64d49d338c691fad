import { expect, it } from 'vitest';
import { accept, endDay, offer, open, refuse } from '../../../support/play.ts';
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

it('a step that the delegation has not explained is told with those who have agreed to it', () => {
  const game = new ScriptedGame(openingScenario(), undefined, { a: open({ format: 'small' }) });
  game
    .passUntil((turn) => turn === 'talk c')
    .play('c', offer('opening', ['a'], { format: 'big' }))
    .play('a', accept());
  const [steps] = game.sitDown('b').stepsOn(1);
  expect(steps?.words).toMatch(/small.*big/i);
  expect(steps?.cause).toBe('The town of C agreed to that too.');
});
