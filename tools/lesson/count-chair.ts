import { pendingCounters } from '#engine/ahead/pending-counters.ts';
import { at } from '#engine/model/at.ts';
import type { BreachReason } from '#engine/model/dispatch.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Seed } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import type { Decision } from '#engine/negotiators/decision/decision.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsGiven } from '#engine/negotiators/telling/reasons-given.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { EMPTY_DRAFT } from '#session/draft.ts';
import type { EndingModel } from '#session/screens/ending-model.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import type { OwnVerdictModel } from '#session/screens/own-verdict-model.ts';
import { dawnModel } from '#session/table/frame/dawn-model.ts';
import type { Chair } from '#session/table/parts/chair.ts';
import { usualSettings } from '#session/usual-settings.ts';
import { type OverAccepting, overAccepting } from './accepting.ts';
import { playedAmongNegotiators } from './game-played.ts';
import type { LessonTables } from './lesson-tables.ts';
import { type Letter, lettersOf } from './letters-sent.ts';
import { type LineRead, told } from './line-read.ts';
import { linesAtTable } from './lines-at-table.ts';
import { linesOfBrief, linesOfDawn } from './lines-of-brief.ts';
import { sentencesOf } from './templates.ts';

/** Counts of one game for the person in one chair. */
export interface ChairCount {
  /** Each line once, where it first lies open. */
  readonly words: WordsRead;
  /** Letters that it was brought. */
  readonly letters: number;
  readonly repeatedLetters: number;
  /** Moves and replies of its own; letters that it sends back in one go are one, and a counter that goes back by itself is none. */
  readonly decisions: number;
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

/** Counts the decisions of a chair: each move and reply, but no counter-proposal that its next move refuses. */
export class DecisionsMade {
  count = 0;

  /** Takes each move and reply of the chair; `returns`: counters that wait go back with its next move. */
  makes(move: Move, returns: boolean): void {
    if (returns && move.type === 'answer' && move.response === 'refuse') return;
    this.count += 1;
  }
}

/** Occasion of reading: before the first decision, at the table, or after the talks. */
type ReadAt = 'brief' | 'table' | 'ending';

/** Words by where they are first read, and all of them. */
type WordsRead = Readonly<Record<ReadAt | 'all', number>>;

/** Gathers what the person in one chair would read in the course of a game. */
class ChairRead {
  /** Each sentence that a delegation gave as a reason, as often as it did. */
  readonly reasonsGiven: string[] = [];
  private readonly lines = new Map<string, ReadAt>();

  /** To be given what lies before the person, in the order in which it does. */
  reads(place: ReadAt, lines: readonly LineRead[]): void {
    for (const { words, isReason, isFolded } of lines) {
      if (!isFolded && !this.lines.has(words)) this.lines.set(words, place);
      if (isReason) this.reasonsGiven.push(...sentencesOf(words));
    }
  }

  /** Of all that lay open; a line that came again was read once. */
  get words(): WordsRead {
    const [brief, table, ending] = [this.wordsAt('brief'), this.wordsAt('table'), this.wordsAt('ending')];
    return { brief, table, ending, all: brief + table + ending };
  }

  private wordsAt(place: ReadAt): number {
    const lines = [...this.lines].flatMap(([line, where]) => (where === place ? [line] : []));
    return lines.reduce((sum, line) => sum + line.split(/\s+/).filter((word) => word !== '').length, 0);
  }
}

/** The chair of a party in a game that is played without a page, as the page would have it at each of its decisions. */
export class FollowedChair {
  /** Reasons for the actions of the others. */
  private readonly reasons = new Map<string, readonly Reason[]>();
  private seenUpTo = 0;
  private actedUpTo = 0;
  private readonly game: LocalizedGame;
  private readonly you: PartyIndex;

  constructor(game: LocalizedGame, you: PartyIndex) {
    this.game = game;
    this.you = you;
  }

  /** The chair before a decision that it has to make; to be asked once for each, in order. */
  before(view: View): Chair {
    const chair = this.waiting(view);
    const { length } = view.record;
    if (view.toAct?.kind === 'talk') this.seenUpTo = length;
    this.actedUpTo = length;
    return chair;
  }

  /** The chair while others decide. */
  waiting(view: View): Chair {
    const { game, you, seenUpTo, actedUpTo, reasons } = this;
    const steps = { draft: EMPTY_DRAFT, seenUpTo, actedUpTo, reasons };
    return { game, view, you, ...steps, ...usualSettings(game.scenario) };
  }

  /** To be told of every decision of anybody. A person gives no reasons for what it does itself, so it reads none. */
  hears(before: State, view: View, decision: Decision): void {
    if (view.party === this.you) return;
    for (const [key, given] of reasonsGiven(view, decision, viewFor(this.game, before, this.you)))
      this.reasons.set(key, given);
  }
}

/** Lines on the first page of the ending for the player of a chair: the result, and how it went for them. */
function linesOfEnding(game: LocalizedGame, state: State, party: PartyIndex): LineRead[] {
  const seats = state.setup.seats.map((seat, each) => (each === party ? 'person' : seat));
  const model = endingModelOf(game, { ...state, setup: { ...state.setup, seats } }, party);
  const own = model.verdict ? [...linesOfVerdict(game, model.verdict), ...linesAtAGlance(model)] : [];
  return [...linesOfScene(game, model), ...own].map(told);
}

/** Returns the results of the others, and the expected durability. */
function linesAtAGlance({ results, aftermath }: EndingModel): string[] {
  const { durability } = aftermath ?? {};
  const others = results.filter(({ you }) => !you).map(({ words }) => words);
  return durability === undefined ? others : [...others, durability.chanceWords];
}

function linesOfScene(game: LocalizedGame, { headline, explanation, chairs }: EndingModel): string[] {
  return [headline, explanation, ...(chairs.length === 0 ? [] : [game.say('debrief.same-game')])];
}

function linesOfVerdict(game: LocalizedGame, { words, line, better, moments }: OwnVerdictModel): string[] {
  const { noDeal, have, reach, best, signed } = line;
  return [
    words,
    game.say('verdict.line-no-deal', { points: noDeal }),
    game.say(signed ? 'verdict.line-signed' : 'verdict.line-have', { points: have }),
    ...(reach === undefined ? [] : [game.say('verdict.line-reach', { points: reach })]),
    game.say('verdict.line-best', { points: best }),
    ...(better.about === undefined ? [] : [better.about]),
    ...better.rows.map(({ title, was, better: instead }) => `${title}: ${was}, ${instead}`),
    ...better.words,
    ...(moments.length === 0 ? [game.say('moment.none')] : []),
    ...moments.flatMap(({ day, deed, meant }) => [`${day.above} ${day.short} ${deed}`, meant]),
  ];
}
