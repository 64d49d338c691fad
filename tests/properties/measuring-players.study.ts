import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { State } from '#engine/model/state.ts';
import { decideIn } from '#engine/moves/decide.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { signedPoints } from '#engine/rounds/conclude.ts';
import type { Player } from '#engine/simulation/player.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { MEASURING_NAMES, MEASURING_PLAYERS } from '#lab/measuring/measuring-players.ts';
import { fuzzRuns, UNHURRIED } from './fuzz-runs.ts';
import { arbitraryGame, arbitrarySeed, mostMoves } from './random-play.ts';

/** Anybody who can play a seat without being a person. */
function arbitraryPlayer(): fc.Arbitrary<Player> {
  return fc.constantFrom(negotiate, ...MEASURING_NAMES.map((name) => MEASURING_PLAYERS[name]));
}

interface Table {
  readonly game: Game;
  readonly players: readonly Player[];
  readonly seed: number;
}

function arbitraryTable(): fc.Arbitrary<Table> {
  return arbitraryGame().chain((game) =>
    fc.record({
      game: fc.constant(game),
      players: fc.tuple(...game.secrets.map(() => arbitraryPlayer())),
      seed: arbitrarySeed(),
    }),
  );
}

/** Plays a game, and sees to it that every move is allowed. */
function playAllowed({ game, players, seed }: Table): { readonly end: State; readonly moves: number } {
  const state = createGame(game, { seed, seats: players.map(() => 'negotiator') });
  const memories = newSeatMemories(game);
  let moves = 0;
  for (; state.toAct !== undefined && moves < mostMoves(game); moves += 1) {
    const { party } = state.toAct;
    const { move } = at(players, party)(viewFor(game, state, party, at(memories, party)));
    expect(decideIn(game, state, move)).toBeUndefined();
    applyTo(game, state, move);
  }
  return { end: state, moves };
}

describe('measuring players and negotiators at one table', UNHURRIED, () => {
  it('bring every game to its end, with nothing but allowed moves', () => {
    const property = fc.property(arbitraryTable(), (table) => {
      const { end, moves } = playAllowed(table);
      expect(end.ending).toBeDefined();
      expect(moves).toBeLessThan(mostMoves(table.game));
    });
    fc.assert(property, fuzzRuns(60));
  });

  it('never sign below what no deal is worth to them', () => {
    const property = fc.property(arbitraryTable(), (table) => {
      const { game } = table;
      const { end } = playAllowed(table);
      end.tracks.forEach(({ status, walkAwaysThen }, track) => {
        if (status !== 'signed') return;
        for (const party of at(game.common.tracks, track).signatories) {
          expect(signedPoints(game, end, party, track)).toBeGreaterThanOrEqual(at(walkAwaysThen, party));
        }
      });
    });
    fc.assert(property, fuzzRuns(60));
  });
});
