import { describe, expect, it } from 'vitest';
import { offer, refuse } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

const SPENT = 'You can send no more offers on “The talks” today.';
/** Town a has put the talks to both others, who can be reached no more about them. */
const spent = () =>
  new ScriptedGame(smallScenario({ channels: [] }))
    .play('a', offer('opening', ['b', 'c'], { venue: 'lake' }))
    .play('b', refuse('too-little', 'venue'));

describe('a part on which no more offers can be sent today', () => {
  it('says so over its articles while offers on another part can be sent', () => {
    const { tracks } = seen(spent().play('c', refuse()).sitDown('a'));
    expect(tracks.map(({ nobodyLeft }) => nobodyLeft)).toEqual([SPENT, undefined]);
  });

  it('says nothing of it where somebody is left, or no part is', () => {
    const game = new ScriptedGame(smallScenario({ channels: [] }))
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', refuse('too-little', 'venue'));
    const { tracks } = seen(game.sitDown('a'));
    expect(tracks.map(({ nobodyLeft }) => nobodyLeft)).toEqual([undefined, undefined]);
  });
});
