import { describe, expect, it } from 'vitest';
import { positionsKnown } from '#engine/events/positions-known.ts';
import { positionOn, positionsOn, positionsToday } from '#engine/mind/positions-on.ts';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import { newSeatMemory } from '#engine/views/seat-memory.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { playOut } from '../../support/play.ts';
import { shippedGame } from '../../support/scenarios.ts';

/** All positions that a view has, by the one that is asked for them. */
function positionsIn({ common }: Game, view: View) {
  return view.parties.flatMap((_, party) => common.issues.flatMap((_, issue) => positionsOn(view, party, issue)));
}

describe('public positions in a view', () => {
  const game = shippedGame('white-house-2025');

  it('are those that hold today, each under its party, its article and its option', () => {
    playOut(game, 5, (state) => {
      const view = viewFor(game, state, 1);
      const known = positionsKnown(game.common, view);
      expect(positionsToday(view)).toEqual(known);
      expect(positionsIn(game, view).filter((one) => one !== undefined)).toHaveLength(known.length);
      for (const held of known.map((index) => at(game.common.positions, index))) {
        expect(positionOn(view, held.party, held.issue, held.option)).toBe(held);
      }
    });
  });

  it('are the same with a memory, also where a game is gone back in', () => {
    const memory = newSeatMemory();
    const compare = (seed: number) =>
      playOut(game, seed, (state) => {
        const kept = positionsIn(game, viewFor(game, state, 1, memory));
        expect(kept).toEqual(positionsIn(game, viewFor(game, state, 1)));
      });
    compare(5);
    compare(6);
  });
});
