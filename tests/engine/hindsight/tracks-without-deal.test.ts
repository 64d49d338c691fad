import { expect, it } from 'vitest';
import { tracksWithoutDeal } from '#engine/hindsight/tracks-without-deal.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { playOut } from '../../support/play.ts';
import { smallScenario, walkAway, withParty } from '../../support/scenarios.ts';

/** Of a game among negotiators. `water`: what no deal on the second track is worth to the third party. */
function without(level: Scenario['level'], water: number) {
  const scenario = withParty(smallScenario({ level }), 'c', {
    walkAway: { opening: walkAway(5), main: walkAway(water) },
  });
  const game = compileGame(scenario);
  const state = playOut(game, 1);
  if (state.ending === undefined) throw new Error('the game goes on');
  return tracksWithoutDeal(game, state, state.ending);
}

it('the tracks of a game made without a deal are those of which no text suits all', () => {
  expect(without('no-deal', 90)).toEqual([1]);
  expect(without('no-deal', 16)).toEqual([]);
});

it('a game that promises a deal has none, whatever came of it', () => {
  expect(without('standard', 90)).toEqual([]);
});
