import type { EndingKind } from '#engine/model/ending.ts';
import type { Game } from '#engine/model/game.ts';
import type { IssueIndex, Move, OptionIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import { clauseStatusOf } from '#engine/text/text.ts';
import { digestOf } from './digest.ts';
import { scenarioDigest } from './scenario-digest.ts';
import type { RecordedSettings } from './settings.ts';

/** The point at which a game branched off another: the first moves, of all seats, are those of the other game. */
export interface Origin {
  /** Digest of the other's record, see `recordDigest`. */
  readonly record: number;
  /** The number of moves in common. */
  readonly moves: number;
}

/** Versions and origin of a game before it came to this page. */
export interface Lineage {
  /** Version of the negotiators that played in it; `SEVERAL_NEGOTIATORS` where others went on with it than began it. */
  readonly negotiatorsVersion: number;
  /** Absent where it is no branch. */
  readonly origin?: Origin | undefined;
}

/** Scope of the recorded moves: those of persons only (negotiators are recomputed), or those of every seat. */
export type MovesOf = 'persons' | 'all';

/** The properties of a recorded game except its moves: the part that can be read without its scenario. */
export interface RecordHead extends Lineage {
  readonly scenarioId: string;
  /** Digest of what the scenario is played by: other rules of the same id are another game, other words are not. */
  readonly scenarioDigest: number;
  /** The version of the rules under which the game was played. */
  readonly rulesVersion: number;
  readonly setup: Setup;
  /** Always of every seat before a branch. */
  readonly moves: { readonly of: MovesOf };
  /** Absent while the game goes on. */
  readonly outcome: Outcome | undefined;
  /** In a save: what its person has chosen. It changes nothing in the game. */
  readonly settings?: RecordedSettings | undefined;
}

/** A permanent record of a game: enough to replay it, with its outcome. */
export interface GameRecord extends RecordHead {
  readonly moves: { readonly of: MovesOf; readonly list: readonly Move[] };
}

/** A game whose moves can be read only as it is played again, each at the state in which it was made. */
export interface EncodedRecord extends RecordHead {
  readonly moves: { readonly of: MovesOf; readonly open: (game: Game) => MoveSource };
}

/** A record whose moves are there, or are read as it is played again. */
export type AnyRecord = GameRecord | EncodedRecord;

/** A source of the moves of a record, in order. */
export interface MoveSource {
  /**
   * Returns the next move, made in a state; `undefined` at the end.
   * @throws UnreadableBytes when it cannot be read there
   */
  readonly next: (state: State) => Move | undefined;
  /** True if no recorded moves are left. */
  readonly isAtEnd: () => boolean;
}

/** The outcome of a game, which can be shown even if the game cannot be replayed. */
export interface Outcome {
  readonly kind: EndingKind;
  /** By track: the round in which it was signed, or 0. */
  readonly signedIn: readonly number[];
  /** By issue: the initialled option; absent where the text is silent. */
  readonly settled: readonly (OptionIndex | undefined)[];
  /** By issue: the second option where what is settled is vague; absent where nothing is. */
  readonly settledOr?: readonly (OptionIndex | undefined)[] | undefined;
  /** Digest of the final state. */
  readonly digest: number;
}

/** The moves that nobody finds again from the seed: those of the seats of persons, and all before a branch. */
export function movesOfPersons({ seats }: Setup, moves: readonly Move[], origin?: Origin): Move[] {
  const common = origin?.moves ?? 0;
  return moves.filter(({ party }, index) => index < common || seats[party] === 'person');
}

/** In the place of a version of the negotiators: no page can find all of their moves again. */
export const SEVERAL_NEGOTIATORS = 0;

/** True if the record omits moves that must be recomputed with the negotiators that played them. */
export function needsItsNegotiators({ setup, moves }: RecordHead): boolean {
  return moves.of === 'persons' && setup.seats.some((seat) => seat !== 'person');
}

/** The lineage of a game that is begun here. */
export const BEGUN_HERE: Lineage = { negotiatorsVersion: NEGOTIATORS_VERSION };

/** The lineage that a game has when it is gone on with here. */
export function lineageGoingOn({ negotiatorsVersion, origin }: RecordHead): Lineage {
  const isOfToday = negotiatorsVersion === NEGOTIATORS_VERSION;
  return { negotiatorsVersion: isOfToday ? NEGOTIATORS_VERSION : SEVERAL_NEGOTIATORS, ...(origin && { origin }) };
}

/**
 * Digest of the game that a record tells: the same whether it holds the moves of persons or of every seat.
 * @param moves Every move of the game, of all seats, or those of persons alone
 */
export function recordDigest(head: RecordHead, moves: readonly Move[]): number {
  const { scenarioId, scenarioDigest, rulesVersion, negotiatorsVersion, origin, setup, outcome } = head;
  const said = { scenarioId, scenarioDigest, rulesVersion, negotiatorsVersion, origin, setup, outcome };
  return digestOf({ ...said, moves: movesOfPersons(setup, moves, origin) });
}

/** The record of a game at a state, from the moves made so far. */
export function recordOf(game: Game, state: State, moves: GameRecord['moves'], lineage = BEGUN_HERE): GameRecord {
  return {
    scenarioId: game.scenario.id,
    scenarioDigest: scenarioDigest(game.scenario),
    rulesVersion: RULES_VERSION,
    ...lineage,
    setup: state.setup,
    moves,
    outcome: outcomeOf(game, state),
  };
}

/** Returns the outcome of a game; `undefined` while it goes on. */
export function outcomeOf(game: Game, state: State): Outcome | undefined {
  if (state.ending === undefined) return undefined;
  const standing = state.text.map((clause, issue: IssueIndex) =>
    clauseStatusOf(game.common, clause, issue) === 'initialled' ? clause.current : undefined,
  );
  const settled = standing.map((version) => version?.option);
  const second = standing.map((version) => version?.or);
  const settledOr = second.some((or) => or !== undefined) ? second : undefined;
  const signedIn = state.tracks.map((track) => (track.status === 'signed' ? track.since : 0));
  return { kind: state.ending.kind, signedIn, settled, ...(settledOr && { settledOr }), digest: digestOf(state) };
}
