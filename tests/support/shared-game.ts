import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { drawOf } from '../properties/random-play.ts';
import { legalMovesFor } from './legal-moves.ts';
import { sampleMove } from './sample-move.ts';

/** A game in which persons did whatever is allowed, by chance, and negotiators what they do. */
export interface SharedGame {
  readonly state: State;
  /** Of all seats. */
  readonly moves: readonly Move[];
  /** Of the persons. */
  readonly own: readonly Move[];
}

/**
 * Plays a game to its end, or for a number of moves; the chance is a number, so that it is the same each time. It may
 * begin with moves that are given.
 */
export function playShared(
  game: Game,
  setup: Setup,
  chance: number,
  most = Number.POSITIVE_INFINITY,
  given: readonly Move[] = [],
): SharedGame {
  const state = createGame(game, setup);
  const memories = newSeatMemories(game);
  const draw = drawOf(chance);
  const moves = [...given];
  for (const move of given) applyTo(game, state, move);
  while (state.toAct !== undefined && moves.length < most) {
    const { party } = state.toAct;
    const move = nextDecision(game, state, memories)?.move ?? sampleMove(game, legalMovesFor(game, state, party), draw);
    moves.push(move);
    applyTo(game, state, move);
  }
  return { state, moves, own: moves.filter(({ party }) => setup.seats[party] === 'person') };
}
