import { expect, it } from 'vitest';
import { offer, refuseAt } from '../../../support/play.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

const VENUE = 0;
const notesOn = (game: ScriptedGame) =>
  seen(game.sitDown('a')).tracks.flatMap(({ articles }) => articles)[VENUE]?.notes;

it('a price that a refusal names stays below its article, until the next letter on the part', () => {
  const game = new ScriptedGame().passUntil((turn) => turn === 'talk a');
  game.play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' })).play('b', refuseAt({ format: 'small' }));
  expect(notesOn(game)).toEqual([expect.stringMatching(/B: yes, for .*small/)]);
  game.passUntil((turn) => turn === 'talk b').play('b', offer('opening', ['a'], { venue: 'lake' }));
  expect(notesOn(game)).toEqual([]);
});

it('another answer to the article is no price for it', () => {
  const game = new ScriptedGame().passUntil((turn) => turn === 'talk a');
  game.play('a', offer('opening', ['b'], { venue: 'lake' })).play('b', refuseAt({ venue: 'tower' }));
  expect(notesOn(game)).toEqual([]);
});
