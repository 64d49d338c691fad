import { describe, expect, it } from 'vitest';
import { accept, counter, endDay, offer, refuse } from '../../../support/play.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

/** How the others take what one seat did, beside their names, and what they say. */
const told = (script: ScriptedGame, seat: string) =>
  seen(script.sitDown(seat)).reactions.map(({ words, says }) => (says === undefined ? words : `${words}: ${says}`));
const offered = () => new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' }));

describe('how the others take what the person did', () => {
  it('is a word beside the name of each, and what the one says that has answered', () => {
    expect(told(offered(), 'a')).toEqual(['has yet to answer', 'was not asked']);
    expect(told(offered().play('b', accept()), 'a')).toEqual([
      expect.stringMatching(/^warmer to you: The town of B, to you: [^“”]+$/),
      'was not asked',
    ]);
    expect(told(offered().play('b', refuse()), 'a')[0]).toMatch(
      /^a little cooler to you: The town of B, to you: [^“”]+$/,
    );
    expect(told(offered().play('b', counter({ venue: 'lake' })), 'a')[0]).toMatch(
      /^a little warmer to you: The town of B, to you: [^“”]+$/,
    );
  });

  it('lasts for the day', () => {
    const script = offered().play('b', refuse()).play('a', endDay());
    expect(told(script, 'a')).not.toEqual([]);
    expect(
      told(
        script.passUntil(() => script.table.state.round === 2),
        'a',
      ),
    ).toEqual([]);
  });

  it('is told to those who do not see the stage', () => {
    const { stageDescription } = seen(offered().play('b', accept()).sitDown('a'));
    expect(stageDescription).toMatch(/is warmer to you\. /);
    expect(stageDescription).toMatch(/was not asked\. /);
  });
});
