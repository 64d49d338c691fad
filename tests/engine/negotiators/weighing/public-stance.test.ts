import { describe, expect, it } from 'vitest';
import { byId } from '#engine/model/ids.ts';
import type { Clause, Move, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { hasPutForward } from '#engine/negotiators/weighing/has-put-forward.ts';
import { isAgainst, wantedBy } from '#engine/negotiators/weighing/public-stance.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { sampleSize } from '../../../properties/fuzz-runs.ts';
import { openTable, playOut } from '../../../support/play.ts';
import { shippedGame, smallScenario } from '../../../support/scenarios.ts';

describe('a public stance', () => {
  const view = openTable(smallScenario()).viewOf('b');
  const WATER = 2;

  it('is what a position in force says', () => {
    expect(wantedBy(view, 1, WATER)).toEqual([2]);
    expect(isAgainst(view, 1, { issue: WATER, option: 0 })).toBe(true);
    expect(isAgainst(view, 1, { issue: WATER, option: 1 })).toBe(false);
  });

  it('is against vague words where it is against one of their readings', () => {
    expect(isAgainst(view, 1, { issue: WATER, option: 0, or: 2 })).toBe(true);
  });
});

/** What a letter puts forward: to whom, and the clauses. */
function letterIn(state: State, move: Move): { clauses: readonly Clause[]; to: readonly PartyIndex[] } | undefined {
  if (move.type === 'offer') return { clauses: move.clauses, to: move.to };
  if (move.type !== 'answer' || move.response !== 'counter') return undefined;
  return { clauses: move.clauses, to: [byId(state.offers, move.offer).from] };
}

it('no delegation of the flagship puts forward what it is publicly against, unless it has been asked for it', () => {
  const game = shippedGame('white-house-2025');
  const games = sampleSize(4, 24);
  let letters = 0;
  for (let seed = 1; seed <= games; seed += 1) {
    playOut(game, seed, (state, { move }) => {
      const letter = letterIn(state, move);
      if (letter === undefined) return;
      letters += 1;
      const view = viewFor(game, state, move.party);
      const unasked = letter.clauses.filter((clause) => !letter.to.some((to) => hasPutForward(view, to, clause)));
      expect(unasked.filter((clause) => isAgainst(view, move.party, clause))).toEqual([]);
    });
  }
  expect(letters).toBeGreaterThan(12 * games);
});
