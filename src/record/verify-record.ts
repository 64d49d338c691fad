import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Setup, State } from '#engine/model/state.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import { recompute } from '#engine/negotiators/recompute.ts';
import { applyTo, createGame, RefusedMove, replay } from '#engine/play.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { isSameData } from './digest.ts';
import { type GameRecord, needsItsNegotiators, outcomeOf } from './game-record.ts';
import { isDigestOf } from './scenario-digest.ts';

/** Whose negotiators a record has, where they are not those of today; those of several versions count as older. */
export type OtherVersion = 'older-negotiators' | 'newer-negotiators';

/** Why a record cannot be shown to be what it says. */
export type Mismatch =
  | 'other-scenario'
  | 'older-rules'
  | 'newer-rules'
  /** It leaves moves out that only its own negotiators can be asked for. */
  | OtherVersion
  | 'wrong-seats'
  | 'move-refused'
  | 'other-outcome'
  /** It has moves of a negotiator's seat that this seat's negotiator, which is of today's version, does not make. */
  | 'other-negotiators';

export type Verification =
  /**
   * Played again to the recorded outcome (or, of a game that goes on, without a refused move). Where `unasked` says so,
   * what its negotiators did was taken as it stands: the rules allow it, and those of today may decide otherwise.
   */
  | { readonly verified: true; readonly state: State; readonly unasked?: OtherVersion }
  /** `state` is how far it could be played, where it could. */
  | { readonly verified: false; readonly why: Mismatch; readonly state: State | undefined };

/** Is told every move of a record that is played again, of all seats and in order: those that a link leaves out too. */
type Watch = (move: Move) => void;
/** How far a record could be played, and whether all moves of its negotiators' seats were their own. */
interface PlayedAgain {
  readonly state: State;
  readonly ownMoves: boolean;
}
/** Plays the moves of every seat. @throws RefusedMove at the first that is not allowed */
type PlayAll = (game: Game, setup: Setup, moves: readonly Move[], watch: Watch) => PlayedAgain;

/**
 * Plays a record of anybody again and compares all that it says. Every negotiator of today's version is asked again, so
 * that nobody can put moves into its mouth. Never throws for a record that `decodeRecord` has read.
 */
export function verifyRecord(game: Game, record: GameRecord, watch: Watch = () => {}): Verification {
  const unasked = otherNegotiators(record);
  if (unasked === undefined) return verified(game, record, watch, playAsking);
  const verification = verified(game, record, watch, playAsSaved);
  return verification.verified ? { ...verification, unasked } : verification;
}

/**
 * Plays a game that this device has saved again: what its negotiators did is taken as it stands, since they were asked
 * when they did it, and to ask them all again takes long.
 */
export function verifySave(game: Game, record: GameRecord, watch: Watch = () => {}): Verification {
  return verified(game, record, watch, playAsSaved);
}

function verified(game: Game, record: GameRecord, watch: Watch, playAll: PlayAll): Verification {
  const { setup, moves, outcome } = record;
  const why = unfitness(game, record);
  if (why !== undefined) return { verified: false, why, state: undefined };
  try {
    const { state, ownMoves } =
      moves.of === 'all'
        ? playAll(game, setup, moves.list, watch)
        : { state: recompute(game, setup, moves.list, watch), ownMoves: true };
    if (!isSameData(outcome, outcomeOf(game, state))) return { verified: false, why: 'other-outcome', state };
    return ownMoves ? { verified: true, state } : { verified: false, why: 'other-negotiators', state };
  } catch (error) {
    if (error instanceof RefusedMove) return { verified: false, why: 'move-refused', state: undefined };
    throw error;
  }
}

/** Why a record cannot even be tried with a game; versions come first, since a newer page may know the scenario. */
function unfitness(game: Game, record: GameRecord): Mismatch | undefined {
  const { scenarioDigest: digest, rulesVersion, setup } = record;
  if (rulesVersion !== RULES_VERSION) return rulesVersion < RULES_VERSION ? 'older-rules' : 'newer-rules';
  const other = needsItsNegotiators(record) ? otherNegotiators(record) : undefined;
  if (other !== undefined) return other;
  if (!isDigestOf(digest, game.scenario)) return 'other-scenario';
  return setup.seats.length === game.common.partyCount ? undefined : 'wrong-seats';
}

/** Whether negotiators of another version than today's played in a game. */
function otherNegotiators({ setup, negotiatorsVersion: version }: GameRecord): OtherVersion | undefined {
  if (version === NEGOTIATORS_VERSION || setup.seats.every((seat) => seat === 'person')) return undefined;
  return version < NEGOTIATORS_VERSION ? 'older-negotiators' : 'newer-negotiators';
}

/** Asks at each move of a negotiator's seat whether it is what this negotiator does. */
function playAsking(game: Game, setup: Setup, moves: readonly Move[], watch: Watch): PlayedAgain {
  const state = createGame(game, setup);
  const memories = newSeatMemories(game);
  let ownMoves = true;
  for (const move of moves) {
    const decision = nextDecision(game, state, memories);
    ownMoves &&= decision === undefined || isSameData(decision.move, move);
    applyTo(game, state, move);
    watch(move);
  }
  return { state, ownMoves };
}

function playAsSaved(game: Game, setup: Setup, moves: readonly Move[], watch: Watch): PlayedAgain {
  const state = replay(game, setup, moves);
  moves.forEach(watch);
  return { state, ownMoves: true };
}
