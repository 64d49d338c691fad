import { expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { askLiveWith, reply, tellMatters } from '../../../support/play.ts';
import { ScriptedGame } from '../../scripted-game.ts';

/** What one chair reads of what it has told and asked about the venue, and whether that was today. */
const heard = (game: ScriptedGame, seat: string): [string, boolean][] => {
  const { tracks } = game.sitDown(seat).store.getState().table;
  return at(at(tracks, 0).articles, 0).heard.map(({ words, isToday }) => [words, isToday]);
};

it('an article says who has heard that it matters, to the one that has told so alone', () => {
  const game = new ScriptedGame().play('a', tellMatters('b', 'venue'));
  expect(heard(game, 'a')).toHaveLength(1);
  expect(at(at(heard(game, 'a'), 0), 0)).toContain('The town of B knows that this is one of your priorities.');
  expect(heard(game, 'b')).toEqual([]);
});

it('an article says what was replied about it, and that it was another day later', () => {
  const game = new ScriptedGame().play('a', askLiveWith('b', 'venue', 'lake')).play('b', reply('yes'));
  const [words, isToday] = at(heard(game, 'a'), 0);
  expect([words.includes('Yes'), isToday]).toEqual([true, true]);
  while (game.table.state.round === 1) game.passOnce();
  expect(heard(game, 'a')).toEqual([[words, false]]);
  expect(heard(game, 'c')).toEqual([]);
});
