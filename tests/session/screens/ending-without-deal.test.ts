import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { compileTold } from '../../support/compile-told.ts';
import { playOut } from '../../support/play.ts';
import { smallScenario, walkAway, withParty } from '../../support/scenarios.ts';

/** How a game among negotiators ends, in words. `water`: what no deal on the water is worth to the third town. */
function told(level: Scenario['level'], water: number): string {
  const small = smallScenario({ level });
  const scenario = withParty(small, 'c', { walkAway: { opening: walkAway(5), main: walkAway(water) } });
  const game = compileTold(scenario);
  return endingModelOf(game, playOut(game, 1), 0).explanation;
}

describe('the ending of a game that was made so that no deal suits all', () => {
  it('says so, and that it is no failure', () => {
    expect(told('no-deal', 90)).toContain(
      'No deal on “The water” could have satisfied every delegation that had to sign. ' +
        'This game was set up that way, so it is not your failure.',
    );
  });

  it('says nothing of it where a text would have suited all, whatever the file says', () => {
    expect(told('no-deal', 16)).not.toContain('not your failure');
  });

  it('says nothing of it where the file promises a deal', () => {
    expect(told('standard', 90)).not.toContain('not your failure');
  });
});
