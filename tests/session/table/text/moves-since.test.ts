import { expect, it } from 'vitest';
import { accept, offer, open } from '../../../support/play.ts';
import { openingScenario } from '../../../support/scenarios.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

it('a change of position is told to the one that votes on it, with the wordings of before and now', () => {
  const game = new ScriptedGame(openingScenario(), undefined, { b: open({ venue: 'tower' }) });
  game.passUntil((turn) => turn === 'talk b');
  game.play('b', offer('opening', ['a'], { venue: 'lake', format: 'big' })).play('a', accept());
  game.passUntil((turn) => turn === 'vote a');
  expect(seen(game.sitDown('a')).ballot?.moves).toMatchObject([
    { by: { mark: 'B' }, words: expect.stringMatching(/lake.* instead of .*tower/) },
  ]);
});
