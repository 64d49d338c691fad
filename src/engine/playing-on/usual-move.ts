import type { Game } from '../model/game.ts';
import type { Move, PartyIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { nextDecision } from '../negotiators/negotiate.ts';
import type { SeatMemory } from '../views/seat-memory.ts';

/**
 * Returns the move that the negotiator of a chair would make, also for a person; `undefined` if no chair must act.
 * With `memories`, one for each party, the result is the same, only sooner.
 */
export function usualMove(
  game: Game,
  state: State,
  chair: PartyIndex,
  memories?: readonly SeatMemory[],
): Move | undefined {
  const seats = state.setup.seats.map((seat, party) => (party === chair && seat === 'person' ? 'negotiator' : seat));
  return nextDecision(game, { ...state, setup: { ...state.setup, seats } }, memories)?.move;
}
