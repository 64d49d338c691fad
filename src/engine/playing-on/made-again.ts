import type { Game } from '../model/game.ts';
import type { Move } from '../model/moves.ts';
import type { Setup } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import { applyTo, createGame, RefusedMove } from '../play.ts';

/** A game in which moves of another were made again. */
export interface MadeAgain {
  readonly state: State;
  /** Moves that were allowed, from the first on. */
  readonly moves: readonly Move[];
}

/** Makes moves again in a game that may be another than theirs, up to the first one that is not allowed there. */
export function madeAgain(game: Game, setup: Setup, moves: readonly Move[]): MadeAgain {
  const state = createGame(game, setup);
  for (const [count, move] of moves.entries()) {
    try {
      applyTo(game, state, move);
    } catch (error) {
      if (!(error instanceof RefusedMove)) throw error;
      return { state, moves: moves.slice(0, count) };
    }
  }
  return { state, moves };
}
