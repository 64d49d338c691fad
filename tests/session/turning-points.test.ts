import { describe, expect, it } from 'vitest';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { accept, answerClaim, claim, initial, offer, withdraw } from '../support/play.ts';
import { ScriptedGame } from './scripted-game.ts';

/** The turning points of a game that is played to its end, as a chair may know of them. */
function toldAfter(script: ScriptedGame, you = 0): string[] {
  const { game, state } = script.passUntil((turn) => turn === 'over').table;
  return endingModelOf(game, state, you).turningPoints.map(({ when, words }) => `${when}: ${words}`);
}

describe('turning points', () => {
  it('are the answers to claims; a claim without one is only in the list of claims', () => {
    const script = new ScriptedGame()
      .play('a', claim('b', 'venue', 'lake'))
      .passUntil((turn) => turn === 'talk b')
      .play('b', answerClaim('deny'));
    const told = toldAfter(script);
    expect(told.filter((words) => words.includes('venue'))).toHaveLength(1);
    expect(told.join(' ')).toMatch(/denie[sd]/);
    const unanswered = new ScriptedGame().play('a', claim('b', 'venue', 'lake'));
    expect(toldAfter(unanswered).filter((words) => words.includes('venue'))).toEqual([]);
    const { game, state } = unanswered.table;
    expect(endingModelOf(game, state, 0).claims.map(({ became }) => became)).toHaveLength(1);
  });

  it('are the moments from which an article stood as it stood at the end', () => {
    const script = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' }))
      .play('b', accept())
      .play('a', withdraw('format'))
      .passUntil((turn) => turn === 'talk b')
      .passOnce()
      .passUntil((turn) => turn === 'talk a')
      .play('a', initial('format', 'small'));
    const settled = toldAfter(script).filter((words) => words.includes('Accepted by all'));
    expect(settled).toEqual([
      'Day 1: Accepted by all whom it needed, and so to the end: venue: lake.',
      'Day 2: Accepted by all whom it needed, and so to the end: format: small.',
    ]);
  });
});
