import type { Game } from '../model/game.ts';
import type { Move, PartyIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { nextDecision } from '../negotiators/negotiate.ts';

/** What the negotiator of a chair would do in its place, whoever sits there; undefined where somebody else must act. */
export function usualMove(game: Game, state: State, chair: PartyIndex): Move | undefined {
  const seats = state.setup.seats.map((seat, party) => (party === chair && seat === 'person' ? 'negotiator' : seat));
  return nextDecision(game, { ...state, setup: { ...state.setup, seats } })?.move;
}
