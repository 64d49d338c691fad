import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { State } from '#engine/model/state.ts';
import { forkSeatMemories, newSeatMemories, type SeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { fuzzRuns, UNHURRIED } from '../../properties/fuzz-runs.ts';
import { arbitraryPlay } from '../../properties/random-play.ts';
import { expectSame } from '../../support/expect-same.ts';
import { playOut } from '../../support/play.ts';
import { readingsOf } from '../../support/readings.ts';
import { shippedGame } from '../../support/scenarios.ts';

/** Asks all minds at a moment what new ones say. */
function expectAsAfresh(game: Game, state: State, memories: readonly SeatMemory[], parties = memories.keys()): void {
  for (const party of parties) {
    const grown = readingsOf(viewFor(game, state, party, at(memories, party)));
    expectSame(grown, readingsOf(viewFor(game, state, party)));
  }
}

describe('a mind that has grown with a game', UNHURRIED, () => {
  it('says the same as a new one in games of any moves', () => {
    fc.assert(
      fc.property(arbitraryPlay(), ({ game, states, end }) => {
        const memories = newSeatMemories(game);
        for (const state of [...states.filter((_, index) => index % 3 === 0), end])
          expectAsAfresh(game, state, memories);
      }),
      fuzzRuns(10),
    );
  });

  it.each(['job-offer', 'white-house-2025', 'cuba-1962', 'getting-to-the-table'])('does so in a game of %s', (id) => {
    const game = shippedGame(id);
    const memories = newSeatMemories(game);
    let moves = 0;
    playOut(game, 8, (state) => {
      moves += 1;
      if (moves % 4 === 0) expectAsAfresh(game, state, memories);
    });
    expect(moves).toBeGreaterThan(20);
  });

  it('is left as it is by one that was forked from it, and leaves that one as it is', () => {
    fc.assert(
      fc.property(arbitraryPlay(), ({ game, states }) => {
        const memories = newSeatMemories(game);
        for (const [index, state] of states.entries()) {
          const later = states[index + 7];
          if (index % 10 !== 0 || later === undefined) continue;
          expectAsAfresh(game, state, memories);
          const forked = forkSeatMemories(memories);
          expectAsAfresh(game, later, forked);
          expectAsAfresh(game, state, memories);
          expectAsAfresh(game, later, forked);
        }
      }),
      fuzzRuns(6),
    );
  });
});
