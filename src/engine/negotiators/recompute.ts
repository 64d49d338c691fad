import type { Game } from '../model/game.ts';
import type { Move } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { applyTo, RefusedMove } from '../play.ts';
import { newSeatMemories } from '../views/seat-memory.ts';
import { nextDecision } from './negotiate.ts';

/** A move that was played again, and the round in which it was made. */
export interface Replayed {
  readonly move: Move;
  readonly round: number;
}

/**
 * Plays the moves of the persons in a game from a state on, which is changed and returned; what the negotiators did
 * between them is found again. Stops where a person must act and no move is left. Yields every move of
 * all seats as it is played.
 * @throws RefusedMove at the first move that is not allowed
 */
export function* recompute(game: Game, state: State, personMoves: readonly Move[]): Generator<Replayed, State> {
  const memories = newSeatMemories(game);
  let next = 0;
  while (state.toAct !== undefined) {
    const move = nextDecision(game, state, memories)?.move ?? personMoves[next++];
    if (move === undefined) break;
    const { round } = state;
    applyTo(game, state, move);
    yield { move, round };
  }
  if (next < personMoves.length && state.toAct === undefined) throw new RefusedMove({ code: 'game-over' });
  return state;
}
