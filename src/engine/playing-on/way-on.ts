import type { Game } from '../model/game.ts';
import type { Move } from '../model/moves.ts';
import { openStream } from '../model/random.ts';
import type { Seed, Setup } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import { nextDecision } from '../negotiators/negotiate.ts';
import { applyTo } from '../play.ts';
import { settle } from '../rounds/settle.ts';
import { newSeatMemories, type SeatMemory } from '../views/seat-memory.ts';
import { forkState } from './fork-state.ts';
import { isSameAct } from './same-act.ts';

/** First move of a way on, and move that is never made on it. */
export interface Otherwise {
  /** A move that is made at once; it must be allowed. */
  readonly first?: Move | undefined;
  /** Move that its delegation never makes from here on: it passes where its negotiator would make the move. */
  readonly never?: Move | undefined;
}

/**
 * One way in which a game may go on from a moment to its end, with negotiators in all chairs. What has been drawn stays
 * as it is, and so does how frank those are who are asked today; all that chance draws later is drawn anew for each `way`.
 * The given state stays as it is. The same way draws the same, whatever came before: so two moments, or two moves, can be
 * compared way by way.
 * @throws RefusedMove where the first move is not allowed
 */
export function wayOn(
  game: Game,
  from: State,
  way: number,
  { first, never }: Otherwise = {},
  memories: readonly SeatMemory[] = newSeatMemories(game),
): State {
  const state = forkState(from);
  const { candour, ...atDuskAndDawn } = drawnAnew(from.setup.seed, way);
  state.setup = withoutPersons(from.setup);
  state.random = { ...state.random, ...atDuskAndDawn };
  if (first !== undefined) applyTo(game, state, first);
  const decide = deciding(game, state, memories);
  playOn(game, state, { decide, never, isOver: () => state.round > from.round });
  state.random.candour = candour;
  playOn(game, state, { decide, never, isOver: () => false });
  return state;
}

/** Returns a function that decides for the negotiators in a changing state; its result is `undefined` at the end. */
function deciding(game: Game, state: State, memories: readonly SeatMemory[]): () => Move | undefined {
  return () => nextDecision(game, state, memories)?.move;
}

interface Playing {
  readonly decide: () => Move | undefined;
  readonly never: Move | undefined;
  readonly isOver: () => boolean;
}

function playOn(game: Game, state: State, { decide, never, isOver }: Playing): void {
  while (!isOver()) {
    const move = decide();
    if (move === undefined) return;
    if (never !== undefined && isSameAct(move, never)) letBe(game, state);
    else applyTo(game, state, move);
  }
}

/** Negotiators in the chairs of persons: of the temperament that the scenario has for them. */
function withoutPersons(setup: Setup): Setup {
  return { ...setup, seats: setup.seats.map((seat) => (seat === 'person' ? 'negotiator' : seat)) };
}

/** An odd number far from small ones, so that ways of neighbouring seeds have seeds of their own. */
const APART = 0x9e3779b1;

/** Seed of the draws on a way on from a game of a seed. */
export function seedOfWay(seed: Seed, way: number): Seed {
  return (Math.imul(way + 1, APART) ^ seed) >>> 0;
}

function drawnAnew(seed: Seed, way: number): State['random'] {
  const own = seedOfWay(seed, way);
  return {
    shocks: openStream(own, 'shocks'),
    holds: openStream(own, 'holds'),
    candour: openStream(own, 'candour'),
    events: openStream(own, 'events'),
    dissents: openStream(own, 'dissents'),
    homes: openStream(own, 'homes'),
  };
}

/** Lets one move pass unused. */
function letBe(game: Game, state: State): void {
  state.movesLeft -= 1;
  settle(game, state);
}
