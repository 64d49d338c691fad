import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Game } from '#engine/model/game.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { arbitraryScenario } from '../../properties/arbitrary-scenario.ts';
import { playOut } from '../../support/play.ts';
import { shippedGame } from '../../support/scenarios.ts';

/** Plays a game with minds that grow with it, and asks new ones at some decisions what theirs would be. */
function expectSameDecisions(game: Game, seed: number, every: number): void {
  let moves = 0;
  playOut(game, seed, (state, decision) => {
    if (moves % every === 0) expect(nextDecision(game, state)).toEqual(decision);
    moves += 1;
  });
}

describe('what a mind has worked out', () => {
  it.each([
    ['job-offer', 1],
    ['white-house-2025', 4],
  ])('changes no decision and no reason in %s', (id, every) => {
    expectSameDecisions(shippedGame(id), 4, every);
  });

  it('changes no decision in any scenario', () => {
    fc.assert(
      fc.property(arbitraryScenario(), fc.nat({ max: 1000 }), (scenario, seed) => {
        expectSameDecisions(compileGame(scenario), seed, 2);
      }),
      { numRuns: 15 },
    );
  });

  it('serves in another course of the same game, where less was seen', () => {
    const game = shippedGame('job-offer');
    const memories = newSeatMemories(game);
    playOut(game, 4, (state) => {
      nextDecision(game, state, memories);
    });
    playOut(game, 5, (state, decision) => {
      expect(nextDecision(game, state, memories)).toEqual(decision);
    });
  });
});
