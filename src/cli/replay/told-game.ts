import { at } from '#engine/model/at.ts';
import type { EndingKind } from '#engine/model/ending.ts';
import type { Game } from '#engine/model/game.ts';
import type { IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { SeatKind } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { optionsOf, type Wording } from '#engine/model/wording.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { rounded } from '#engine/simulation/statistics.ts';
import { type ClauseStatus, clauseStatusOf } from '#engine/text/text.ts';
import type { AnyRecord, Outcome, RecordHead } from '#record/game-record.ts';
import { type BranchVerification, verifyBranch } from '#record/verify-branch.ts';
import { type Verification, verifyRecord } from '#record/verify-record.ts';
import { mismatchInWords, noBranchInWords, UNASKED_NEGOTIATORS } from './record-problem-in-english.ts';

/** The result of `replay`, as its JSON document; what is not known is null. */
export interface ToldGame {
  /** True if the text is undamaged and can be read. */
  readonly valid: boolean;
  /** True if the game was replayed to all that is recorded, with the same rules and today's negotiators asked again. */
  readonly verified: boolean;
  /** `link`: the persons' moves. `save`: those of every seat. */
  readonly kind: 'link' | 'save' | null;
  readonly scenario: string | null;
  readonly seed: number | null;
  /** By party, or by number where the scenario is not at hand. */
  readonly seats: Readonly<Record<string, SeatKind>>;
  /** Of the game as it was played again, or else as it is recorded. Null of a game that goes on, too. */
  readonly ending: EndingKind | null;
  readonly tracks: readonly ToldTrack[];
  /** By party: points of all tracks, and what they are over the walk-aways; null unless played again to an ending. */
  readonly results: Readonly<Record<string, { readonly points: number; readonly surplus: number }>> | null;
  /** The number of moves of all seats; if the game could not be replayed, the number of recorded moves, if known. */
  readonly moves: number | null;
  readonly warnings: readonly string[];
  readonly error?: string;
}

interface ToldTrack {
  readonly id: string;
  readonly signed: boolean;
  /** In which it was signed. */
  readonly round: number | null;
  readonly clauses: Readonly<Record<string, ToldClause>>;
}

interface ToldClause {
  /** Ids; none where the text is silent. */
  readonly options: readonly string[];
  readonly wording: 'firm' | 'vague' | null;
  readonly status: ClauseStatus;
}

/** A text that is no record. */
export function unreadable(error: string): ToldGame {
  return {
    valid: false,
    verified: false,
    kind: null,
    scenario: null,
    seed: null,
    seats: {},
    ending: null,
    tracks: [],
    results: null,
    moves: 0,
    warnings: [],
    error,
  };
}

/**
 * Summarizes a record, and replays it if its scenario is available. With the record from which it claims to branch, it
 * is verified only as a branch of that one.
 */
export function toldGame(record: AnyRecord, scenario: Scenario | undefined, original?: AnyRecord): ToldGame {
  const { setup, moves, outcome, scenarioId } = record;
  const told: ToldGame = {
    ...unreadable(''),
    valid: true,
    kind: moves.of === 'all' ? 'save' : 'link',
    scenario: scenarioId,
    seed: setup.seed,
    seats: Object.fromEntries(setup.seats.map((seat, party) => [scenario?.parties[party]?.id ?? String(party), seat])),
    ending: outcome?.kind ?? null,
    moves: 'list' in moves ? moves.list.length : null,
  };
  if (scenario === undefined)
    return { ...told, error: `There is no scenario "${scenarioId}" here. Name its file with --scenario.` };
  const game = compileGame(scenario);
  const again = playedAgain(told, game, record);
  return again.verified && original !== undefined ? asBranch(again, verifyBranch(game, record, original)) : again;
}

/** A game that was verified, told as the branch that it is or is not. */
function asBranch(told: ToldGame, branch: BranchVerification): ToldGame {
  if (!branch.isBranch) return { ...told, verified: false, error: noBranchInWords(branch.why) };
  const other = told.warnings.filter((warning) => warning !== UNASKED_NEGOTIATORS['before-branch']);
  return { ...told, warnings: branch.origin.unasked === undefined ? other : told.warnings };
}

function playedAgain({ error: _, ...told }: ToldGame, game: Game, record: AnyRecord): ToldGame {
  let played = 0;
  const verification = verifyRecord(game, record, () => {
    played += 1;
  });
  const { verified, state } = verification;
  const error = verification.verified ? {} : { error: mismatchInWords(verification.why) };
  if (state === undefined) return { ...told, ...asRecorded(game, record), ...error };
  return {
    ...told,
    verified,
    ending: state.ending?.kind ?? null,
    moves: played,
    tracks: tracksOf(game, state),
    results: resultsOf(game, state),
    warnings: warningsOf(verification),
    ...error,
  };
}

function warningsOf({ state, ...verification }: Verification): string[] {
  const unasked = 'unasked' in verification ? verification.unasked : undefined;
  return [
    ...(state !== undefined && state.ending === undefined ? ['The game is not over yet.'] : []),
    ...(unasked === undefined ? [] : [UNASKED_NEGOTIATORS[unasked]]),
  ];
}

/** Returns the recorded outcome of a game that could not be replayed. */
function asRecorded(game: Game, { outcome }: RecordHead): Pick<ToldGame, 'tracks' | 'warnings'> {
  if (outcome === undefined) return { tracks: [], warnings: [] };
  const tracks = recordedTracks(game, outcome);
  return {
    tracks: tracks ?? [],
    warnings: tracks === undefined ? ['The record does not match the scenario.'] : [],
  };
}

function tracksOf(game: Game, state: State): ToldTrack[] {
  return state.tracks.map(({ status, since }, track) =>
    trackOf(game, track, status === 'signed' ? since : 0, (issue) => {
      const clause = at(state.text, issue);
      return clauseOf(game, issue, clause.current, clauseStatusOf(game.common, clause, issue));
    }),
  );
}

/** Returns the recorded results of the tracks; `undefined` if they do not fit this scenario. */
function recordedTracks(game: Game, { signedIn, settled, settledOr = [] }: Outcome): ToldTrack[] | undefined {
  const { tracks, issues } = game.common;
  const isThere = (option: OptionIndex | undefined, issue: number) =>
    option === undefined || option < (issues[issue]?.optionCount ?? 0);
  const fits = settled.every(isThere) && settledOr.every(isThere);
  if (signedIn.length !== tracks.length || settled.length !== issues.length || !fits) return undefined;
  return signedIn.map((round, track) =>
    trackOf(game, track, round, (issue) => recordedClause(game, issue, settled[issue], settledOr[issue])),
  );
}

function trackOf(game: Game, track: number, round: number, clause: (issue: IssueIndex) => ToldClause): ToldTrack {
  const { issues } = at(game.common.tracks, track);
  return {
    id: at(game.scenario.tracks, track).id,
    signed: round > 0,
    round: round > 0 ? round : null,
    clauses: Object.fromEntries(issues.map((issue) => [at(game.scenario.issues, issue).id, clause(issue)])),
  };
}

function recordedClause(game: Game, issue: IssueIndex, option?: OptionIndex, or?: OptionIndex): ToldClause {
  return option === undefined
    ? clauseOf(game, issue, undefined, 'unsettled')
    : clauseOf(game, issue, { option, or }, 'initialled');
}

function clauseOf(
  { scenario }: Game,
  issue: IssueIndex,
  wording: Wording | undefined,
  status: ClauseStatus,
): ToldClause {
  if (wording === undefined) return { options: [], wording: null, status };
  const options = optionsOf(wording).map((option) => at(at(scenario.issues, issue).options, option).id);
  return { options, wording: options.length > 1 ? 'vague' : 'firm', status };
}

function resultsOf(game: Game, { ending }: State): ToldGame['results'] {
  if (ending === undefined) return null;
  return Object.fromEntries(
    game.scenario.parties.map(({ id }, party) => {
      const points = sum(at(ending.points, party));
      const surplus = points - sum(at(ending.walkAways, party));
      return [id, { points: rounded(points / game.scale), surplus: rounded(surplus / game.scale) }];
    }),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
