import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { type Reasons, reasonsGiven } from '#engine/negotiators/telling/reasons-given.ts';
import { newSeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Seat } from '#session/table/parts/chair.ts';
import type { SeatCache } from '#session/table/parts/kept.ts';
import { seenModelOf } from '#session/table/table-model-of.ts';
import { usualSettings } from '#session/usual-settings.ts';
import { fuzzRuns, sampleSize, UNHURRIED } from '../../properties/fuzz-runs.ts';
import { arbitraryPlay } from '../../properties/random-play.ts';
import { compileTold } from '../../support/compile-told.ts';
import { expectSame } from '../../support/expect-same.ts';
import { playOut } from '../../support/play.ts';
import { shippedScenario } from '../../support/scenarios.ts';

/** States after which what is shown is compared again; a number that has no rhythm in common with days or turns. */
const EVERY = sampleSize(13, 3);
/** Rounds of a game that are watched. */
const ROUNDS = sampleSize(3, 99);

/** A place at a table that is shown each state with all that has been kept, and every third as if for the first time. */
function watchedPlace(game: LocalizedGame, you: PartyIndex) {
  const memory = newSeatMemory();
  const kept: SeatCache = new Map();
  let shown = 0;
  return (state: State, reasons: Reasons = new Map()) => {
    const seat = (view: Seat['view']): Seat => ({
      game,
      view,
      you,
      seenUpTo: 0,
      actedUpTo: Math.floor(view.record.length / 2),
      reasons,
      ...usualSettings(game.scenario),
      reveal: 'full',
    });
    const model = seenModelOf({ ...seat(viewFor(game, state, you, memory)), kept });
    shown += 1;
    if (shown % EVERY === 0) expectSame(model, seenModelOf(seat(viewFor(game, state, you, newSeatMemory()))));
  };
}

describe('what is kept from one model of the table to the next', () => {
  it('changes nothing of what is shown, in any game', UNHURRIED, () => {
    fc.assert(
      fc.property(arbitraryPlay(), ({ game, states }) => {
        const watch = watchedPlace(game, states.length % game.secrets.length);
        for (const state of states) watch(state);
      }),
      fuzzRuns(3, 6),
    );
  });

  it.each(['job-offer', 'white-house-2025'])(
    'changes nothing of what is shown of a game of %s with its reasons',
    (id) => {
      const game = compileTold(shippedScenario(id));
      const you = 1;
      const watch = watchedPlace(game, you);
      const reasons = new Map<string, Reasons extends ReadonlyMap<string, infer R> ? R : never>();
      playOut(game, 3, (state, decision) => {
        if (state.round > ROUNDS) return;
        watch(state, new Map(reasons));
        const view = viewFor(game, state, decision.move.party);
        for (const [key, said] of reasonsGiven(view, decision, viewFor(game, state, you))) reasons.set(key, said);
      });
      expect(reasons.size).toBeGreaterThan(0);
    },
  );
});
