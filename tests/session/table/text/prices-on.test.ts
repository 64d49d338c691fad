import { expect, it } from 'vitest';
import { offer, refuseAt } from '../../../support/play.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

const VENUE = 0;

it('a price that a refusal names stays below its article, until the next letter on the part', () => {
  const game = new ScriptedGame().passUntil((turn) => turn === 'talk a');
  game.play('a', offer('opening', ['b'], { venue: 'lake' })).play('b', refuseAt({ venue: 'tower' }));
  const notes = () => seen(game.sitDown('a')).tracks.flatMap(({ articles }) => articles)[VENUE]?.notes;
  expect(notes()).toEqual([expect.stringMatching(/B: yes, for .*tower/)]);
  game.passUntil((turn) => turn === 'talk b').play('b', offer('opening', ['a'], { venue: 'lake' }));
  expect(notes()).toEqual([]);
});
