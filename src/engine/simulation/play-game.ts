import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { Move } from '../model/moves.ts';
import type { Seed } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import { applyTo, createGame, RefusedMove } from '../play.ts';
import { newSeatMemories } from '../views/seat-memory.ts';
import { viewFor } from '../views/view-for.ts';
import { crossings } from './crossings.ts';
import type { SeatedGame } from './seated-game.ts';

/** Violation of something that must hold in every game. */
export interface Violation {
  readonly seed: Seed;
  /** Number of the move that it came with, from 1. */
  readonly move: number;
  readonly what: string;
}

/** A game without persons, from its first dawn to its end. */
export interface SimulatedGame {
  readonly state: State;
  readonly moves: readonly Move[];
  readonly ms: number;
  readonly violations: readonly Violation[];
}

/** Is told of each move before it is made. */
export type Watch = (state: State, move: Move) => void;

/**
 * Plays a game without persons. Each move is checked by the rules, and each signature against the signatories' own
 * walk-aways and red lines; a game with a move that is refused stops there.
 */
export function playGame(table: SeatedGame, seed: Seed, now: () => number, watch: Watch = () => {}): SimulatedGame {
  const begun = now();
  const { game } = table;
  const violations: Violation[] = [];
  const state = createGame(game, { seed, seats: table.seats });
  const moves: Move[] = [];
  let signed = signedCount(state);
  const decide = deciding(table, state);
  for (let move = decide(); move !== undefined; move = decide()) {
    moves.push(move);
    watch(state, move);
    const refused = refusalOf(game, state, move);
    if (refused !== undefined) {
      violations.push({ seed, move: moves.length, what: refused });
      break;
    }
    if (signedCount(state) === signed) continue;
    signed = signedCount(state);
    violations.push(...crossings(game, state).map((what) => ({ seed, move: moves.length, what })));
  }
  return { state, moves, ms: now() - begun, violations };
}

/**
 * Returns a function that decides for the players in a changing state, one move after the other; its result is
 * `undefined` at the end.
 */
function deciding({ game, players }: SeatedGame, state: State): () => Move | undefined {
  const memories = newSeatMemories(game);
  return () => {
    if (state.toAct === undefined) return undefined;
    const { party } = state.toAct;
    return at(players, party)(viewFor(game, state, party, at(memories, party))).move;
  };
}

function signedCount({ tracks }: State): number {
  return tracks.reduce((count, { status }) => count + (status === 'signed' ? 1 : 0), 0);
}

/** Makes a move in a state, or says why the rules refuse it. */
function refusalOf(game: Game, state: State, move: Move): string | undefined {
  try {
    applyTo(game, state, move);
    return undefined;
  } catch (error) {
    if (!(error instanceof RefusedMove)) throw error;
    const who = game.scenario.parties[move.party]?.id ?? `party ${move.party}`;
    return `${who} made a move that the rules refuse: ${move.type}, ${error.refusal.code}`;
  }
}
