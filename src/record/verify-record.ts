import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import { type Replayed, recompute } from '#engine/negotiators/recompute.ts';
import { applyTo, createGame, RefusedMove } from '#engine/play.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { isSameData } from './digest.ts';
import { type GameRecord, needsItsNegotiators, outcomeOf } from './game-record.ts';
import { isDigestOf } from './scenario-digest.ts';

/** Whose negotiators a record has, where they are not those of today; those of several versions count as older. */
export type OtherVersion = 'older-negotiators' | 'newer-negotiators';
/** Why not every move of negotiators could be asked for again: another version made them, or another record has them. */
export type Unasked = OtherVersion | 'before-branch';

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
  | { readonly verified: true; readonly state: State; readonly unasked?: Unasked }
  /** `state` is how far it could be played, where it could. */
  | { readonly verified: false; readonly why: Mismatch; readonly state: State | undefined };

/** Is told every move of a record that is played again, of all seats and in order: those that a link leaves out too. */
type Watch = (move: Move) => void;
/** Playing again in steps, each as long as a decision takes; yields every move, of all seats, as it is played. */
type Replay<Result> = Generator<Replayed, Result>;
/** Plays moves of every seat from a state on, which it changes; says whether negotiators' seats made them. */
type PlayAll = (game: Game, state: State, moves: readonly Move[]) => Replay<boolean>;

/**
 * Plays a record of anybody again and compares all that it says. Every negotiator of today's version is asked again, so
 * that nobody can put moves into its mouth. Never throws for a record that `decodeRecord` has read.
 */
export function verifyRecord(game: Game, record: GameRecord, watch: Watch = () => {}): Verification {
  return toTheEnd(verifyingRecord(game, record), watch);
}

/** The same in steps, for whoever must not be held up. */
export function* verifyingRecord(game: Game, record: GameRecord): Replay<Verification> {
  const other = otherNegotiators(record);
  const verification = yield* verifying(game, record, other === undefined ? playAsking : playAsSaved);
  const unasked = other ?? (record.origin?.moves ? 'before-branch' : undefined);
  return verification.verified && unasked !== undefined ? { ...verification, unasked } : verification;
}

/**
 * Plays a game that this device has saved again: what its negotiators did is taken as it stands, since they were asked
 * when they did it, and to ask them all again takes long.
 */
export function verifySave(game: Game, record: GameRecord, watch: Watch = () => {}): Verification {
  return toTheEnd(verifying(game, record, playAsSaved), watch);
}

function toTheEnd<Result>(replay: Replay<Result>, watch: Watch): Result {
  for (;;) {
    const next = replay.next();
    if (next.done) return next.value;
    watch(next.value.move);
  }
}

function* verifying(game: Game, record: GameRecord, playAll: PlayAll): Replay<Verification> {
  const why = unfitness(game, record);
  if (why !== undefined) return { verified: false, why, state: undefined };
  const state = createGame(game, record.setup);
  try {
    const ownMoves = yield* play(game, state, record, playAll);
    if (!isSameData(record.outcome, outcomeOf(game, state))) return { verified: false, why: 'other-outcome', state };
    return ownMoves ? { verified: true, state } : { verified: false, why: 'other-negotiators', state };
  } catch (error) {
    if (error instanceof RefusedMove) return { verified: false, why: 'move-refused', state: undefined };
    throw error;
  }
}

/** What came before a branch was decided in another game, by whoever sat there: it is taken as it stands. */
function* play(game: Game, state: State, { moves, origin }: GameRecord, playAll: PlayAll): Replay<boolean> {
  const common = origin?.moves ?? 0;
  yield* playAsSaved(game, state, moves.list.slice(0, common));
  const own = moves.list.slice(common);
  if (moves.of === 'all') return yield* playAll(game, state, own);
  yield* recompute(game, state, own);
  return true;
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
function* playAsking(game: Game, state: State, moves: readonly Move[]): Replay<boolean> {
  const memories = newSeatMemories(game);
  let ownMoves = true;
  for (const move of moves) {
    const decision = nextDecision(game, state, memories);
    ownMoves &&= decision === undefined || isSameData(decision.move, move);
    yield playedAgain(game, state, move);
  }
  return ownMoves;
}

function* playAsSaved(game: Game, state: State, moves: readonly Move[]): Replay<boolean> {
  for (const move of moves) {
    yield playedAgain(game, state, move);
  }
  return true;
}

function playedAgain(game: Game, state: State, move: Move): Replayed {
  const { round } = state;
  applyTo(game, state, move);
  return { move, round };
}
