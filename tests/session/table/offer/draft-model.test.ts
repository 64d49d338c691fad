import { expect, it } from 'vitest';
import { accept, offer } from '../../../support/play.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

const [VENUE, FORMAT] = [0, 1];

it('a draft is partial while an article of its part is neither in it nor agreed', () => {
  const session = new ScriptedGame().sitDown('a');
  expect(seen(session).draft.isPartial).toBeUndefined();
  session.pencil(VENUE, 1);
  expect(seen(session).draft.isPartial).toBe(true);
  session.pencil(FORMAT, 0);
  expect(seen(session).draft.isPartial).toBeUndefined();
});

it('a draft is complete with what has been agreed', () => {
  const agreed = new ScriptedGame().play('a', offer('opening', ['b'], { format: 'small' })).play('b', accept());
  const session = agreed.sitDown('a');
  session.pencil(VENUE, 1);
  expect(seen(session).draft.isPartial).toBeUndefined();
});
