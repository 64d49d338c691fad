import { pendingCounters } from '#engine/ahead/pending-counters.ts';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Seed } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import type { Decision } from '#engine/negotiators/decision/decision.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { apply, createGame } from '#engine/play.ts';
import type { SeatedGame } from '#engine/simulation/seated-game.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';

/** Is told of each decision before it is carried out: the state and the view that it was made from. */
export type Listener = (state: State, view: View, decision: Decision) => void;

/**
 * Plays a game among the negotiators of its seats to its end, and returns how it ended. What the one in the seat `atPage`
 * decides goes out as the page would send it.
 */
export function playedAmongNegotiators(
  { game, seats }: SeatedGame,
  seed: Seed,
  listen: Listener,
  atPage?: PartyIndex,
): State {
  let state = createGame(game, { seed, seats });
  const memories = newSeatMemories(game);
  while (state.toAct !== undefined) {
    const { party } = state.toAct;
    const view = viewFor(game, state, party, at(memories, party));
    const decision = negotiate(view);
    listen(state, view, decision);
    // Who listens may let moves be made on trial, so no state changes under it.
    state = apply(game, state, party === atPage ? asSent(game, state, decision.move) : decision.move);
  }
  return state;
}

/**
 * The page hears all to whom an offer goes before it asks what is to become of a counter, and sends one back without a
 * word where something else can be done in its place.
 */
function asSent(game: Game, state: State, move: Move): Move {
  if (move.type === 'offer' && move.to.length > 1) return { ...move, together: true };
  if (move.type !== 'answer' || move.response !== 'refuse') return move;
  return pendingCounters(game, state, move.party)?.answers[0] ?? move;
}
