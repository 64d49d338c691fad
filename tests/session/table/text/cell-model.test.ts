import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { accept, offer, refuse } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';
import { ScriptedGame } from '../../scripted-game.ts';

/** What each delegation stands for on the venue, as one chair sees it. */
const stands = (game: ScriptedGame, seat: string): string[] => {
  const { tracks } = game.sitDown(seat).store.getState().table;
  const [venue] = at(tracks, 0).articles;
  return (venue?.cells ?? []).map(({ how, label = '' }) => `${how} ${label}`.trim());
};

describe('what a delegation stands for on an article', () => {
  it('is at first what it is known to want, if anything is', () => {
    expect(stands(new ScriptedGame(), 'a')).toEqual(['wish lake', 'wish tower', 'wish lake']);
    expect(stands(new ScriptedGame(smallScenario({ positions: [] })), 'a')).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('is what it asked for last, of those who have heard it', () => {
    const game = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'tower' })).play('b', refuse());
    expect(stands(game, 'b')).toEqual(['asked tower', 'wish tower', 'wish lake']);
    expect(stands(game, 'c')).toEqual(['wish lake', 'wish tower', 'wish lake']);
  });

  it('is what it has accepted for now, whatever it asked for', () => {
    const game = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake' })).play('b', accept());
    expect(stands(game, 'c')).toEqual(['accepted lake', 'accepted lake', 'wish lake']);
  });

  it('counts of those alone whose consent settles the article', () => {
    const { tracks } = new ScriptedGame().sitDown('c').store.getState().table;
    expect(at(tracks, 0).articles[0]?.cells.map(({ counts }) => counts)).toEqual([true, true, false]);
  });
});
