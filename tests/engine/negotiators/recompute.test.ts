import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import { drawFrom, openStream } from '#engine/model/random.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { recompute } from '#engine/negotiators/recompute.ts';
import { applyTo, createGame, RefusedMove } from '#engine/play.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { finish } from '../../support/finish.ts';
import { legalMovesFor } from '../../support/legal-moves.ts';
import { sampleMove } from '../../support/sample-move.ts';
import { shippedScenario } from '../../support/scenarios.ts';

const game = compileGame(shippedScenario('white-house-2025'));
const setup: Setup = { seed: 12, seats: ['person', 'negotiator', 'negotiator', 'negotiator'] };

/** One person plays at random among negotiators, and does not walk out. */
function played(): { state: State; personMoves: Move[] } {
  const state = createGame(game, setup);
  const personMoves: Move[] = [];
  drawFrom(openStream(1, 'tastes'), (draw) => {
    while (state.toAct !== undefined) {
      const decided = nextDecision(game, state)?.move;
      let move = decided ?? sampleMove(game, legalMovesFor(game, state, state.toAct.party), draw);
      if (move.type === 'walkOut') move = { type: 'endDay', party: move.party };
      if (decided === undefined) personMoves.push(move);
      applyTo(game, state, move);
    }
  });
  return { state, personMoves };
}

describe('the moves of the persons', () => {
  const { state, personMoves } = played();

  it('are enough to find the whole game again', () => {
    expect(personMoves.length).toBeGreaterThan(10);
    expect(state.record.length).toBeGreaterThan(3 * personMoves.length);
    expect(finish(recompute(game, createGame(game, setup), personMoves))).toEqual(state);
  });

  it('lead to the moment where the next of them is due', () => {
    const half = finish(recompute(game, createGame(game, setup), personMoves.slice(0, 5)));
    expect(half.toAct?.party).toBe(0);
    expect(half.ending).toBeUndefined();
  });

  it('are refused where one is too many or not allowed', () => {
    const play = (moves: readonly Move[]) => finish(recompute(game, createGame(game, setup), moves));
    expect(() => play([...personMoves, { type: 'endDay', party: 0 }])).toThrow(RefusedMove);
    expect(() => play([{ type: 'stay', party: 0 }])).toThrow('refused: reply-first');
  });
});
