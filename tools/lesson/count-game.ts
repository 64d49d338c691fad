import { at } from '#engine/model/at.ts';
import type { BreachReason } from '#engine/model/dispatch.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Seed } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { reasonsGiven } from '#session/reasons-given.ts';
import { dawnModel } from '#session/table/frame/dawn-model.ts';
import type { Chair } from '#session/table/parts/chair.ts';
import { type OverAccepting, overAccepting } from './accepting.ts';
import { ChairRead, type WordsRead } from './chair-read.ts';
import { FollowedChair } from './followed-chair.ts';
import { playedAmongNegotiators } from './game-played.ts';
import type { LessonTables } from './lesson-tables.ts';
import { type Letter, lettersOf } from './letters-sent.ts';
import { linesAtTable } from './lines-at-table.ts';
import { linesOfBrief, linesOfDawn } from './lines-of-brief.ts';
import { linesOfEnding } from './lines-of-ending.ts';
import { type OwnOffers, ownOffersIn, type Proposal, proposalsIn } from './proposals.ts';
import { type Template, templatesOf } from './templates.ts';

/** What one game is for the chairs of a lesson. */
export interface GameCount {
  readonly seed: Seed;
  /** By party. */
  readonly chairs: readonly ChairCount[];
  readonly proposals: readonly Proposal[];
  /** By party. */
  readonly ownOffers: readonly OwnOffers[];
  /** Claims of one party about another, and how many of them that one has answered. */
  readonly claims: { readonly made: number; readonly answered: number };
  readonly asksIfTrue: boolean;
  readonly declares: boolean;
  readonly offersVague: boolean;
  /** Letters of the first two rounds, and how many of them give a reason from the world. */
  readonly early: { readonly letters: number; readonly withBecause: number };
  /** How often each template was said as a reason. */
  readonly templates: readonly (readonly [Template, number])[];
}

export interface ChairCount {
  /** Each line once, where it first lies open. */
  readonly words: WordsRead;
  /** Letters that it was brought. */
  readonly letters: number;
  readonly repeatedLetters: number;
  /** Moves and replies of its own. */
  readonly decisions: number;
  readonly carries: number;
  /** How often it was said to have made no move of its own for days. */
  readonly stalling: number;
  /** How often it opened again what it had agreed to. */
  readonly reopened: number;
  readonly overAccepting: OverAccepting;
}

/** The rounds in which a letter should say why: one who reads it does not know yet. */
const EARLY_ROUNDS = 2;

/** Plays a game, counts what is read and done in it, and what negotiating was worth in each chair. */
export function countGame({ negotiating, accepting }: LessonTables, seed: Seed): GameCount {
  const { game } = negotiating;
  const told = inEnglish(game);
  const moves: Move[] = [];
  const reasons = new Map<string, readonly Reason[]>();
  const chairs = game.secrets.map((_, party) => new FollowedChair(told, party));
  const readers = chairs.map((_, party) => briefed(told, party));
  const state = playedAmongNegotiators(negotiating, seed, (before, view, decision) => {
    readsAtTable(at(readers, view.party), at(chairs, view.party).before(view));
    moves.push(decision.move);
    for (const [key, given] of reasonsGiven(view, decision, view)) reasons.set(key, given);
    for (const chair of chairs) chair.hears(before, view, decision);
  });
  readers.forEach((reader, party) => {
    reader.reads('ending', linesOfEnding(told, state, party));
  });
  const letters = lettersOf(state.offers, reasons);
  const early = letters.filter(({ round }) => round <= EARLY_ROUNDS);
  return {
    seed,
    chairs: readers.map(({ words }, party) => ({
      words,
      ...doneBy(state, moves, letters, party),
      overAccepting: overAccepting(at(accepting, party), party, seed, state),
    })),
    proposals: proposalsIn(state),
    ownOffers: ownOffersIn(game.common, state),
    claims: claimsIn(state),
    asksIfTrue: state.questions.some(({ asked }) => asked.what === 'is-it-true'),
    declares: moves.some((move) => move.type === 'declare' && (move.what === 'insist' || move.what === 'never')),
    offersVague: state.offers.some(({ clauses }) => clauses.some(({ or }) => or !== undefined)),
    early: { letters: early.length, withBecause: early.filter(({ hasBecause }) => hasBecause).length },
    templates: tally(readers.flatMap(({ reasonsGiven: said }) => said.map(templatesOf(told)))),
  };
}

/** A person that has read its brief. */
function briefed(game: ToldGame, party: PartyIndex): ChairRead {
  const reader = new ChairRead();
  reader.reads('brief', linesOfBrief(game, party));
  return reader;
}

/** What lies before it at a decision; before its first one, that is the card of the first minute, too. */
function readsAtTable(reader: ChairRead, chair: Chair): void {
  const dawn = dawnModel(chair);
  if (dawn !== undefined) reader.reads('brief', linesOfDawn(chair.game, dawn));
  reader.reads('table', linesAtTable(chair));
}

function doneBy(
  { record }: State,
  moves: readonly Move[],
  letters: readonly Letter[],
  party: PartyIndex,
): Omit<ChairCount, 'words' | 'overAccepting'> {
  const own = moves.filter((move) => move.party === party);
  const received = letters.filter(({ to }) => to === party);
  return {
    letters: received.length,
    repeatedLetters: received.filter(({ repeats }) => repeats).length,
    decisions: own.length,
    carries: own.filter(({ type }) => type === 'carry').length,
    stalling: record.filter((line) => line.kind === 'idle' && line.party === party).length,
    reopened: record.filter((line) => line.kind === 'promiseBroken' && line.party === party && isOpenedAgain(line.why))
      .length,
  };
}

function isOpenedAgain(why: BreachReason): boolean {
  return why === 'withdrawn' || why === 'reopened';
}

function claimsIn({ claims }: State): GameCount['claims'] {
  return { made: claims.length, answered: claims.filter(({ status }) => status !== 'unconfirmed').length };
}

function tally(words: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}
