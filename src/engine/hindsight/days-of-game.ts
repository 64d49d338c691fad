import { at } from '../model/at.ts';
import type { Game, PackageIndex } from '../model/game.ts';
import { byId } from '../model/ids.ts';
import type { Clause, IssueIndex, Move, PartyIndex, TrackIndex } from '../model/moves.ts';
import type { Setup } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import { type Wording, wordingOf } from '../model/wording.ts';
import { performMove } from '../moves/decide.ts';
import { createGame } from '../play.ts';
import { signedPoints } from '../rounds/conclude.ts';
import { settle } from '../rounds/settle.ts';
import { readingsOf } from '../text/readings.ts';
import { clauseStatusOf, signedWording } from '../text/text.ts';
import { type LastWord, lastWordsOf } from './last-words.ts';

/** A finished game, gone through once more. */
export interface DaysOfGame {
  readonly days: readonly DayOfGame[];
  /** In the order in which they were made. */
  readonly offers: readonly OfferMade[];
  /** In the order in which they were held; the text is what a signature would have meant. */
  readonly votes: readonly VoteHeld[];
  /** The game at its end. */
  readonly state: State;
}

/** Conditions on a day for signing a text at its dusk. */
export interface DayOfGame {
  readonly round: number;
  /** By party and track: what no deal was worth, in the game's units. */
  readonly walkAways: readonly (readonly number[])[];
  /** By issue and option: not 0 where it was off the table. */
  readonly offTable: readonly (readonly number[])[];
}

/** A whole text of a part on a day. */
export interface WholeText {
  /** The move that it was put by, or of a vote the first ballot: its place among those of the game. */
  readonly move: number;
  readonly round: number;
  readonly track: TrackIndex;
  /** An answer to each article. */
  readonly text: readonly Clause[];
  /** The packages that it can be read to mean: one, or two where an article is vague. */
  readonly readings: readonly PackageIndex[];
  /** By party, in the game's units: what it was worth, had it been signed on that day. */
  readonly worth: readonly number[];
}

/** An offer, a counter or a mediator's single text, as the whole text that it would have made, see `asText`. */
export interface OfferMade extends WholeText {
  readonly by: PartyIndex;
  readonly kind: 'offer' | 'counter' | 'draft';
  readonly clauses: readonly Clause[];
}

/** A vote that was counted. */
export interface VoteHeld extends WholeText {
  /** Number of moves made by then. */
  readonly counted: number;
}

/** Goes through a game move by move; yields after each. */
export function* daysOfGame(game: Game, setup: Setup, moves: readonly Move[]): Generator<void, DaysOfGame> {
  const state = createGame(game, setup);
  const days = new Map([[state.round, dayNow(state)]]);
  const offers: OfferMade[] = [];
  const votes: VoteHeld[] = [];
  let called: WholeText | undefined;
  for (const [index, move] of moves.entries()) {
    offers.push(...offerIn(game, state, move, index));
    if (move.type === 'vote' && state.ballots.length === 0) called = votedOn(game, state, move.track, index);
    performMove(game, state, move);
    // Before what follows by itself, which may be the next dawn: a lever moves walk-aways in the course of a day.
    days.set(state.round, dayNow(state));
    settle(game, state);
    if (!days.has(state.round)) days.set(state.round, dayNow(state));
    if (called !== undefined && state.ballots.length === 0) {
      votes.push({ ...called, counted: index + 1 });
      called = undefined;
    }
    yield;
  }
  return { days: [...days.values()], offers, votes, state };
}

function dayNow({ round, parties, world }: State): DayOfGame {
  return {
    round,
    walkAways: parties.map(({ walkAway }) => [...walkAway]),
    offTable: world.offTable.map((options) => [...options]),
  };
}

function offerIn(game: Game, state: State, move: Move, index: number): OfferMade[] {
  const said = saidIn(state, move);
  if (said === undefined) return [];
  const { party: by } = move;
  const text = asText(game, state, said.track, said.clauses, at(lastWordsOf(game, state), by));
  return [{ by, ...said, ...wholeText(game, state, said.track, text, index) }];
}

function votedOn(game: Game, state: State, track: TrackIndex, move: number): WholeText {
  const { issues } = at(game.common.tracks, track);
  const text = issues.map((issue) => ({ issue, ...signedWording(game.common, state, issue) }));
  return wholeText(game, state, track, text, move);
}

function wholeText(game: Game, state: State, track: TrackIndex, text: readonly Clause[], move: number): WholeText {
  const readings = readingsOf(game.common, state, track, text);
  const worth = state.parties.map((_, party) => signedPoints(game, state, party, track, text));
  return { move, round: state.round, track, text, readings, worth };
}

function saidIn({ offers }: State, move: Move): Pick<OfferMade, 'kind' | 'track' | 'clauses'> | undefined {
  if (move.type === 'offer' || move.type === 'draft') {
    return { kind: move.type, track: move.track, clauses: move.clauses };
  }
  if (move.type !== 'answer' || move.response !== 'counter') return undefined;
  return { kind: 'counter', track: byId(offers, move.offer).track, clauses: move.clauses };
}

/**
 * The whole text that some clauses of a delegation make: on articles of which they say nothing, what all have accepted
 * for now; else the delegation's own last word; else the wording that is tabled; else what silence means. Besides the
 * clauses themselves, nothing vague is taken: a text holds one vague article at most.
 */
function asText(
  game: Game,
  state: State,
  track: TrackIndex,
  clauses: readonly Clause[],
  words: readonly LastWord[],
): Clause[] {
  return at(game.common.tracks, track).issues.map((issue) => {
    const said = clauses.find((clause) => clause.issue === issue);
    if (said !== undefined) return { issue, ...wordingOf(said) };
    const ways = otherWays(game, state, issue, at(words, issue));
    return { issue, ...(ways.find((way) => way !== undefined && way.or === undefined) ?? silence(game, issue)) };
  });
}

function otherWays(game: Game, state: State, issue: IssueIndex, word: LastWord): (Wording | undefined)[] {
  const clause = at(state.text, issue);
  const written = clause.current && wordingOf(clause.current);
  const isAccepted = clauseStatusOf(game.common, clause, issue) === 'initialled';
  return [isAccepted ? written : undefined, word.stoodFor, written];
}

function silence({ common }: Game, issue: IssueIndex): Wording {
  return { option: at(common.issues, issue).silent };
}
