import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario.ts';
import { endingModelOf } from '#session/screens/ending.ts';
import { accept, callVote, offer, walkOut } from '../support/play.ts';
import { smallScenario, walkAway, withWalkAways } from '../support/scenarios.ts';
import { ScriptedGame } from './scripted-game.ts';

/** What is said of each part once the game is over. */
function leftAfter(script: ScriptedGame) {
  const { game, state } = script.passUntil((turn) => turn === 'over').table;
  return endingModelOf(game, state, 0).left;
}

/** The opening text is signed with a format; the main one is not. */
function signedWith(format: string, scenario?: Scenario) {
  return new ScriptedGame(scenario)
    .play('a', offer('opening', ['b'], { venue: 'lake', format }))
    .play('b', accept())
    .play('a', callVote('opening'));
}

describe('what was left on the table', () => {
  it('is, of a signed part, every text that is worse for no signatory and better for one, the nearest as an example', () => {
    const [opening] = leftAfter(signedWith('small'));
    expect(opening).toMatchObject({
      title: 'The talks',
      words: 'One other text was better for somebody and worse for nobody.',
      example: 'For example: format: big instead of small.',
    });
  });

  it('is nothing where a signed part cannot be bettered', () => {
    const [opening] = leftAfter(signedWith('big'));
    expect(opening).toMatchObject({
      words: 'No other text was better for somebody and worse for nobody.',
      example: undefined,
    });
  });

  it('is, of an unsigned part, every text better than no deal for all, without those that cross a red line', () => {
    const [opening] = leftAfter(new ScriptedGame());
    // With the lake 12 and 9 or 14 and 11 against 8 and 7; a never signs for the tower, and no place is no text.
    expect(opening?.words).toBe('2 texts would have been better than no deal for all who had to sign.');
  });

  it('says where there was nothing to be signed that not signing was no failure', () => {
    const left = leftAfter(new ScriptedGame(withWalkAways(smallScenario(), walkAway(90))).play('a', walkOut()));
    expect(left.map(({ words }) => words)).toEqual(
      Array(2).fill('No text was better than no deal for all who had to sign. Not to sign was no failure.'),
    );
  });
});
