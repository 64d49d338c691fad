import { expect, it } from 'vitest';
import { offer } from '../../../support/play.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

const FORMAT = 1;

it('a counter has no words of its own before something in it is changed', () => {
  const session = new ScriptedGame()
    .play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' }))
    .sitDown('b');
  session.startCounter();
  expect(seen(session).draft.clauses).toHaveLength(2);
  expect(seen(session).draft.words).toBe('');
  session.pencil(FORMAT, 0);
  expect(seen(session).draft.words).not.toBe('');
});
