import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { apply, applyTo, createGame, RefusedMove, replay } from '#engine/play.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { endDay, openTable, playOut } from '../support/play.ts';
import { shippedGame, smallGame, smallScenario } from '../support/scenarios.ts';

/** A whole game among negotiators, as moves. */
function movesOf(game: Parameters<typeof playOut>[0], seed: number): Move[] {
  const moves: Move[] = [];
  playOut(game, seed, (_state, { move }) => moves.push(move));
  return moves;
}

const setupOf = (game: Parameters<typeof playOut>[0], seed: number): Setup => ({
  seed,
  seats: game.secrets.map(() => 'negotiator' as const),
});

describe.each([
  { name: 'the small scenario', game: smallGame(), seed: 4 },
  { name: 'the job offer', game: shippedGame('job-offer'), seed: 2 },
  { name: 'the flagship', game: shippedGame('white-house-2025'), seed: 5 },
])('in a game of $name', ({ game, seed }) => {
  const moves = movesOf(game, seed);

  it('a move leaves the state before it as it was', () => {
    let state = createGame(game, setupOf(game, seed));
    for (const move of moves) {
      const before = JSON.stringify(deepFreeze(state));
      const next = apply(game, state, move);
      expect(next).not.toBe(state);
      expect(JSON.stringify(state)).toBe(before);
      state = next;
    }
    expect(state.ending).toBeDefined();
  });

  it("changing one's own state comes to the same as making a new one, at every move", () => {
    const own = createGame(game, setupOf(game, seed));
    let state = createGame(game, setupOf(game, seed));
    for (const move of moves) {
      state = apply(game, state, move);
      applyTo(game, own, move);
      expect(own).toEqual(state);
    }
  });

  it('a replay of the moves ends in the same state', () => {
    expect(replay(game, setupOf(game, seed), moves)).toEqual(playOut(game, seed));
  });

  it('a state that was written down and read again plays on as before', () => {
    const half = Math.floor(moves.length / 2);
    const kept = structuredClone(replay(game, setupOf(game, seed), moves.slice(0, half)));
    for (const move of moves.slice(half)) applyTo(game, kept, move);
    expect(kept).toEqual(replay(game, setupOf(game, seed), moves));
  });

  it('every number of a state is a whole one', () => {
    const numbers: number[] = [];
    JSON.stringify(replay(game, setupOf(game, seed), moves), (_key, value) => {
      if (typeof value === 'number') numbers.push(value);
      return value;
    });
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((number) => !Number.isSafeInteger(number))).toEqual([]);
  });
});

describe('a move that is not allowed', () => {
  it('is refused before anything has changed', () => {
    const table = openTable(smallScenario());
    const state = structuredClone(table.state);
    const wrong = table.moveOf('b', endDay());
    expect(() => applyTo(table.game, state, wrong)).toThrow(RefusedMove);
    expect(state).toEqual(table.state);
  });

  it('stops a replay, and says why', () => {
    const { game } = openTable(smallScenario());
    const moves: Move[] = [
      { type: 'endDay', party: 0 },
      { type: 'endDay', party: 0 },
    ];
    let refusal: unknown;
    try {
      replay(game, { seed: 1, seats: ['person', 'person', 'person'] }, moves);
    } catch (error) {
      refusal = (error as RefusedMove).refusal;
    }
    expect(refusal).toEqual({ code: 'not-your-turn' });
  });
});
