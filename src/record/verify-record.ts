import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import { applyTo, createGame, RefusedMove } from '#engine/play.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { UnreadableBytes } from './bytes.ts';
import { isSameData } from './digest.ts';
import { type AnyRecord, type MoveSource, needsItsNegotiators, outcomeOf, type RecordHead } from './game-record.ts';
import { isDigestOf } from './scenario-digest.ts';

/** The version of the negotiators of a record, compared with today's; several versions count as older. */
export type OtherVersion = 'older-negotiators' | 'newer-negotiators';
/** The reason why not all moves of negotiators were recomputed: another version, or another record's moves. */
export type Unasked = OtherVersion | 'before-branch';

/** The reason why a record cannot be verified. */
export type Mismatch =
  | 'other-scenario'
  | 'older-rules'
  | 'newer-rules'
  /** The record omits moves that only its own negotiators can make again. */
  | OtherVersion
  | 'wrong-seats'
  | 'move-refused'
  | 'other-outcome'
  /** The record has moves in a negotiator's seat that this negotiator, of today's version, does not make. */
  | 'other-negotiators';

export type Verification =
  /**
   * Played again to the recorded outcome (or, of a game that goes on, without a refused move). Where `unasked` says so,
   * what its negotiators did was taken as it stands: the rules allow it, and those of today may decide otherwise.
   */
  | { readonly verified: true; readonly state: State; readonly unasked?: Unasked }
  /** `state` is how far it could be played, where it could. */
  | { readonly verified: false; readonly why: Mismatch; readonly state: State | undefined };

/** A move that was played again, and the round in which it was made. */
export interface Replayed {
  readonly move: Move;
  readonly round: number;
}
/** Is told every move of a record that is played again, of all seats and in order: those that a link leaves out too. */
type Watch = (move: Move) => void;
/** Playing again in steps, each as long as a decision takes; yields every move, of all seats, as it is played. */
type Replay<Result> = Generator<Replayed, Result>;

/**
 * Plays a record of anybody again and compares all that it says. Every negotiator of today's version is asked again, so
 * that nobody can put moves into its mouth. Never throws for a record that `decodeLink` has read.
 */
export function verifyRecord(game: Game, record: AnyRecord, watch: Watch = () => {}): Verification {
  const replay = verifyingRecord(game, record);
  for (;;) {
    const next = replay.next();
    if (next.done) return next.value;
    watch(next.value.move);
  }
}

/**
 * The same in steps, for callers that must not block.
 * @param isOfScenario Whether a digest is that of the game's scenario: who verifies many records need not reckon it for each
 */
export function* verifyingRecord(
  game: Game,
  record: AnyRecord,
  isOfScenario: IsOfScenario = (digest) => isDigestOf(digest, game.scenario),
): Replay<Verification> {
  const other = otherNegotiators(record);
  const verification = yield* verifying(game, record, { asks: other === undefined, isOfScenario });
  const unasked = other ?? (record.origin?.moves ? 'before-branch' : undefined);
  return verification.verified && unasked !== undefined ? { ...verification, unasked } : verification;
}

/**
 * Plays a game that this device has saved again, in steps: moves of its negotiators are taken as they are, since they
 * were asked when they made them, and to ask them all again takes long.
 */
export function verifyingSave(game: Game, record: AnyRecord): Replay<Verification> {
  const isOfScenario = (digest: number) => isDigestOf(digest, game.scenario);
  return verifying(game, record, { asks: false, isOfScenario });
}

type IsOfScenario = (digest: number) => boolean;

interface Manner {
  /** True if recorded moves of negotiators are recomputed, too. */
  readonly asks: boolean;
  readonly isOfScenario: IsOfScenario;
}

function* verifying(game: Game, record: AnyRecord, { asks, isOfScenario }: Manner): Replay<Verification> {
  const why = unfitness(game, record, isOfScenario);
  if (why !== undefined) return { verified: false, why, state: undefined };
  const state = createGame(game, record.setup);
  try {
    const ownMoves = yield* play(game, state, record, asks);
    if (!isSameData(record.outcome, outcomeOf(game, state))) return { verified: false, why: 'other-outcome', state };
    return ownMoves ? { verified: true, state } : { verified: false, why: 'other-negotiators', state };
  } catch (error) {
    const isOfRecord = error instanceof RefusedMove || error instanceof UnreadableBytes;
    if (isOfRecord) return { verified: false, why: 'move-refused', state: undefined };
    throw error;
  }
}

/**
 * Plays the moves of a record from a state on, which is changed, and finds again what is not in it. What came before a
 * branch was decided by the players of another game and is not checked. Says whether negotiators' seats
 * made the moves that are recorded of them, as far as they are asked.
 */
function* play(game: Game, state: State, record: AnyRecord, asks: boolean): Replay<boolean> {
  const source = movesOfRecord(record, game);
  const decide = decidingIn(game, record, asks);
  const findsAgain = record.moves.of === 'persons';
  let ownMoves = true;
  let count = 0;
  for (; state.toAct !== undefined; count += 1) {
    const decided = decide(state, count);
    const move = (findsAgain ? decided : undefined) ?? source.next(state);
    if (move === undefined) break;
    ownMoves &&= decided === undefined || decided === move || isSameData(decided, move);
    const { round } = state;
    applyTo(game, state, move);
    yield { move, round };
  }
  if (!source.isAtEnd()) throw new RefusedMove({ code: 'game-over' });
  if (count < (record.origin?.moves ?? 0)) throw new UnreadableBytes('a branch begins after its last move');
  return ownMoves;
}

/** Returns a function for the move of the negotiator to act after `count` moves; `undefined` if none is asked. */
function decidingIn(game: Game, { moves, origin }: AnyRecord, asks: boolean) {
  const memories = newSeatMemories(game);
  const isAsked = asks || moves.of === 'persons';
  return (state: State, count: number): Move | undefined =>
    isAsked && count >= (origin?.moves ?? 0) ? nextDecision(game, state, memories)?.move : undefined;
}

/** The reason why a record cannot be replayed at all; versions come first, since a newer page may know the scenario. */
function unfitness(game: Game, record: RecordHead, isOfScenario: IsOfScenario): Mismatch | undefined {
  const { scenarioDigest: digest, rulesVersion, setup } = record;
  if (rulesVersion !== RULES_VERSION) return rulesVersion < RULES_VERSION ? 'older-rules' : 'newer-rules';
  const other = needsItsNegotiators(record) ? otherNegotiators(record) : undefined;
  if (other !== undefined) return other;
  if (!isOfScenario(digest)) return 'other-scenario';
  return setup.seats.length === game.common.partyCount ? undefined : 'wrong-seats';
}

/** Returns the difference in version if negotiators of another version than today's played in a game. */
function otherNegotiators({ setup, negotiatorsVersion: version }: RecordHead): OtherVersion | undefined {
  if (version === NEGOTIATORS_VERSION || setup.seats.every((seat) => seat === 'person')) return undefined;
  return version < NEGOTIATORS_VERSION ? 'older-negotiators' : 'newer-negotiators';
}

/** The moves of a record, as a game is played again from them. */
function movesOfRecord({ moves }: AnyRecord, game: Game): MoveSource {
  return 'list' in moves ? sourceOf(moves.list) : moves.open(game);
}

function sourceOf(list: readonly Move[]): MoveSource {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return list[count - 1];
    },
    isAtEnd: () => count >= list.length,
  };
}
