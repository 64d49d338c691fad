import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { accept, offer, type Wording } from '../support/play.ts';
import { smallScenario, walkAway, withParty } from '../support/scenarios.ts';
import { afterSigning } from '../support/signed-water.ts';
import { ScriptedGame, seen } from './scripted-game.ts';

/** What b asks itself before it calls the vote on the talks, once b and a have initialled some wording. */
function asked(wording: Wording, scenario: Scenario = smallScenario()): string | undefined {
  const script = new ScriptedGame(scenario).play('a', offer('opening', ['b'], wording)).play('b', accept());
  const { actions } = seen(script.passUntil((turn) => turn === 'talk b').sitDown('b'));
  return actions.find(({ key }) => key === 'callVote:0')?.confirm;
}

describe('the question before a vote is called', () => {
  it('says that it can be called once, and what a failed one costs', () => {
    expect(asked({ venue: 'lake', format: 'big' }, afterSigning())).toBe(
      'The vote on “The talks” is this evening. You can call it only once. If it fails, you lose 5 of 100 points of support at home.',
    );
  });

  it('names the articles on which the text would be silent', () => {
    expect(asked({ venue: 'lake' })).toContain('Articles without all their initials stay open: format.');
  });

  it('warns of a text that is worth less to the caller than no deal', () => {
    const demanding = withParty(smallScenario(), 'b', { walkAway: { opening: walkAway(20), main: walkAway(18) } });
    expect(asked({ venue: 'lake', format: 'big' }, demanding)).toContain(
      'The draft is worth 11 to you, and no deal 20.',
    );
  });

  it('warns of a text that the caller could not sign', () => {
    const strict = smallScenario({
      redLines: [{ party: 'b', never: { venue: ['lake'] }, declared: false, because: 'Never at the lake.' }],
    });
    expect(asked({ venue: 'lake', format: 'big' }, strict)).toContain(
      'The vote on “The talks” is this evening. You can call it only once. The draft crosses your own red line, so you could not sign it. Never at the lake.',
    );
  });

  it('says nothing of what failure costs where it costs nothing', () => {
    const lenient = afterSigning({}, { standing: { failedVote: 0 } });
    expect(asked({ venue: 'lake', format: 'big' }, lenient)).not.toContain('If it fails');
    // Nothing depends on support at home where nothing is ratified.
    expect(asked({ venue: 'lake', format: 'big' })).not.toContain('If it fails');
  });
});
