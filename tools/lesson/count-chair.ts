import { pendingCounters } from '#engine/ahead/pending-counters.ts';
import { at } from '#engine/model/at.ts';
import type { BreachReason } from '#engine/model/dispatch.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Seed } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsGiven } from '#engine/negotiators/telling/reasons-given.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { dawnModel } from '#session/table/frame/dawn-model.ts';
import type { Chair } from '#session/table/parts/chair.ts';
import { type OverAccepting, overAccepting } from './accepting.ts';
import { ChairRead, type WordsRead } from './chair-read.ts';
import { DecisionsMade } from './decisions-made.ts';
import { FollowedChair } from './followed-chair.ts';
import { playedAmongNegotiators } from './game-played.ts';
import type { LessonTables } from './lesson-tables.ts';
import { type Letter, lettersOf } from './letters-sent.ts';
import { linesAtTable } from './lines-at-table.ts';
import { linesOfBrief, linesOfDawn } from './lines-of-brief.ts';
import { linesOfEnding } from './lines-of-ending.ts';

/** Counts of one game for the person in one chair. */
export interface ChairCount {
  /** Each line once, where it first lies open. */
  readonly words: WordsRead;
  /** Letters that it was brought. */
  readonly letters: number;
  readonly repeatedLetters: number;
  /** Moves and replies of its own; letters that it sends back in one go are one, and a counter that goes back by itself is none. */
  readonly decisions: number;
  readonly carries: number;
  /** The number of times it was told that it had made no move of its own for days. */
  readonly stalling: number;
  /** The number of times it reopened an agreed clause. */
  readonly reopened: number;
  readonly overAccepting: OverAccepting;
}

/** A chair, and each sentence that a delegation gave it as a reason. */
export interface CountedChair {
  readonly count: ChairCount;
  readonly reasonsGiven: readonly string[];
}

/** Plays a game with a negotiator at the page, and counts what it reads and does there, and what negotiating was worth to it. */
export function countChair(
  { negotiating, accepting }: LessonTables,
  told: LocalizedGame,
  party: PartyIndex,
  seed: Seed,
): CountedChair {
  const chair = new FollowedChair(told, party);
  const reader = new ChairRead();
  const decisions = new DecisionsMade();
  const reasons = new Map<string, readonly Reason[]>();
  reader.reads('brief', linesOfBrief(told, party));
  const listen: Parameters<typeof playedAmongNegotiators>[2] = (before, view, decision) => {
    if (view.party === party) {
      readsAtTable(reader, chair.before(view));
      decisions.makes(decision.move, pendingCounters(told, before, party) !== undefined);
    }
    for (const [key, given] of reasonsGiven(view, decision, view)) reasons.set(key, given);
    chair.hears(before, view, decision);
  };
  const state = playedAmongNegotiators(negotiating, seed, listen, party);
  reader.reads('ending', linesOfEnding(told, state, party));
  return {
    count: {
      words: reader.words,
      decisions: decisions.count,
      carries: decisions.carries,
      ...doneBy(state, lettersOf(state.offers, reasons), party),
      overAccepting: overAccepting(at(accepting, party), party, seed, state),
    },
    reasonsGiven: reader.reasonsGiven,
  };
}

/** Reads the texts before the chair at a decision; before its first one, these include the card of the first minute. */
function readsAtTable(reader: ChairRead, chair: Chair): void {
  const dawn = dawnModel(chair);
  if (dawn !== undefined) reader.reads('brief', linesOfDawn(chair.game, dawn));
  reader.reads('table', linesAtTable(chair));
}

function doneBy(
  { record }: State,
  letters: readonly Letter[],
  party: PartyIndex,
): Pick<ChairCount, 'letters' | 'repeatedLetters' | 'stalling' | 'reopened'> {
  const received = letters.filter(({ to }) => to === party);
  return {
    letters: received.length,
    repeatedLetters: received.filter(({ repeats }) => repeats).length,
    stalling: record.filter((line) => line.kind === 'idle' && line.party === party).length,
    reopened: record.filter((line) => line.kind === 'promiseBroken' && line.party === party && isOpenedAgain(line.why))
      .length,
  };
}

function isOpenedAgain(why: BreachReason): boolean {
  return why === 'withdrawn' || why === 'reopened';
}
