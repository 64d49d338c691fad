import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { type Reasons, reasonsGiven } from '#engine/negotiators/telling/reasons-given.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { newSeatMemories, type SeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { isSameData } from '#record/digest.ts';

/**
 * Finds the reasons of a saved game again, which no save holds: every negotiator is asked once more, in a step that takes
 * as long as its decision took. `you`: the person that reads them.
 */
export function* recollection(
  game: LocalizedGame,
  setup: Setup,
  you: PartyIndex,
  moves: readonly Move[],
): Generator<void, Reasons> {
  const memories = newSeatMemories(game);
  const state = createGame(game, setup);
  const reasons: (readonly [key: string, reasons: readonly Reason[]])[] = [];
  for (const move of moves) {
    reasons.push(...reasonsOf(game, state, you, memories, move));
    applyTo(game, state, move);
    yield;
  }
  return new Map(reasons);
}

/** None of a person's move, and of one that the negotiator would not make again. */
function reasonsOf(
  game: LocalizedGame,
  before: State,
  you: PartyIndex,
  memories: readonly SeatMemory[],
  move: Move,
): ReturnType<typeof reasonsGiven> {
  const decision = nextDecision(game, before, memories);
  if (decision === undefined || !isSameData(decision.move, move)) return [];
  const view = viewFor(game, before, move.party, memories[move.party]);
  return reasonsGiven(view, decision, viewFor(game, before, you));
}
