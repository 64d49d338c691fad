/** The engine's front: create a game, apply moves, replay a list of them. */
import { produce } from 'immer';
import type { Game } from './model/game.ts';
import type { Move } from './model/moves.ts';
import type { Refusal } from './model/refusal.ts';
import type { Setup } from './model/setup.ts';
import type { State } from './model/state.ts';
import { decideIn, performMove } from './moves/decide.ts';
import { settle } from './rounds/settle.ts';
import { createState } from './setup/create-state.ts';

/** Thrown by `apply` for a move that `decide` refuses: ask first, or catch it where moves are not trusted. */
export class RefusedMove extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`refused: ${refusal.code}`);
    this.refusal = refusal;
  }
}

/** A new game at its first decision: the first round has begun. */
export function createGame(game: Game, setup: Setup): State {
  const state = createState(game, setup);
  settle(game, state);
  return state;
}

/**
 * The state after a move; the given one stays as it is.
 * @throws RefusedMove
 */
export function apply(game: Game, state: State, move: Move): State {
  assertAllowed(game, state, move);
  return produce(state, (next: State) => {
    performMove(game, next, move);
    settle(game, next);
  });
}

/**
 * Changes a state by a move, for those that own it and need no earlier one, such as a simulation.
 * @throws RefusedMove before anything has changed
 */
export function applyTo(game: Game, state: State, move: Move): void {
  assertAllowed(game, state, move);
  performMove(game, state, move);
  settle(game, state);
}

/**
 * The state after a list of moves of all parties.
 * @throws RefusedMove at the first that is not allowed
 */
export function replay(game: Game, setup: Setup, moves: readonly Move[]): State {
  const state = createGame(game, setup);
  for (const move of moves) applyTo(game, state, move);
  return state;
}

function assertAllowed(game: Game, state: State, move: Move): void {
  const refusal = decideIn(game, state, move);
  if (refusal !== undefined) throw new RefusedMove(refusal);
}
