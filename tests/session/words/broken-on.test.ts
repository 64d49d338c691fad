import { expect, it } from 'vitest';
import { accept, offer } from '../../support/play.ts';
import { ScriptedGame, seen } from '../scripted-game.ts';

/** All three have initialled the guard; then two of them agree otherwise. */
function reopened(): ScriptedGame {
  const game = new ScriptedGame();
  game
    .play('a', offer('main', ['b', 'c'], { guard: 'patrol' }))
    .play('b', accept())
    .play('c', accept());
  game.passUntil((turn) => turn === 'talk a' && game.table.state.round === 2);
  return game.play('a', offer('main', ['b'], { guard: 'nobody', water: 'halves' })).play('b', accept());
}

it('a broken promise is told with the article on which it was broken', () => {
  const atC = seen(reopened().sitDown('c'));
  const lines = atC.threads.flatMap(({ entries }) => entries.map(({ words }) => words));
  expect(lines.filter((words) => words.includes('word to you'))).toEqual([
    'The town of A broke its word to you on “guard”. That costs trust.',
    'The town of B broke its word to you on “guard”. That costs trust.',
  ]);
  expect(atC.delegations[0]?.trust?.broken).toEqual([
    'The town of A broke its word to you on “guard”. That costs trust.',
  ]);
});

it('whoever broke it reads the same of itself', () => {
  const atA = seen(reopened().sitDown('a'));
  expect(atA.delegations[2]?.trust?.broken).toEqual([
    'You broke your word to the town of C on “guard”. That costs trust.',
  ]);
  expect(atA.delegations[1]?.trust?.broken).toEqual([]);
});
