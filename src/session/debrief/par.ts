import { at } from '#engine/model/at.ts';
import type { IssueIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { type Plan, piecesDone, sideBySide, tell } from '#engine/playing-on/plan.ts';
import { seedOfWay } from '#engine/playing-on/way-on.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { type Outcome, outcomeOf } from '#record/game-record.ts';
import { articleNumber, clauseLabel, trackTitle } from '../words/names.ts';
import type { Par, ParAnswer, ParBranch, ParFork, ParPart } from './par-model.ts';

/** After so many games, and each time so many more, it is told what has come of them. */
const TOLD_EVERY = 40;

/**
 * Counts what negotiators make of a game when they play it from its beginning, in all chairs and each time by another
 * chance. Its pieces are the numbers of the games.
 * @param here What came of the game itself; absent where that is not known
 */
export function* parOf(
  game: LocalizedGame,
  here: Outcome | undefined,
  games: number,
): Plan<number, PlayedWay, Par, Par> {
  const outcomes = new OutcomesInOrder();
  yield* sideBySide(
    Array.from({ length: games }, function* (_, way): Plan<number, PlayedWay, Par, void> {
      const [played] = yield* piecesDone<number, PlayedWay, Par>([way]);
      if (played === undefined) return;
      for (const first of outcomes.take(way, played)) {
        if (first.length < games) yield* tell(counted(game, first, here));
      }
    }),
  );
  return counted(game, outcomes.all, here);
}

/** Outcomes in the order of their games, whichever was played first. */
class OutcomesInOrder {
  readonly all: Outcome[] = [];
  readonly #early = new Map<number, PlayedWay>();
  #count = 0;

  /** Takes one; returns the first ones where there are as many of them as are told of. */
  take(way: number, played: PlayedWay): (readonly Outcome[])[] {
    this.#early.set(way, played);
    const told: (readonly Outcome[])[] = [];
    for (let next = this.#early.get(this.#count); next !== undefined; next = this.#early.get(this.#count)) {
      this.#early.delete(this.#count);
      this.#count += 1;
      if (next.outcome !== undefined) this.all.push(next.outcome);
      if (this.#count % TOLD_EVERY === 0) told.push([...this.all]);
    }
    return told;
  }
}

/** A game that was played. */
export interface PlayedWay {
  readonly outcome: Outcome | undefined;
}

/** Plays a game from its beginning by the chance of a way. */
export function playedWay(game: LocalizedGame, setup: Setup, way: number): PlayedWay {
  const seats = setup.seats.map((seat) => (seat === 'person' ? 'negotiator' : seat));
  const state = createGame(game, { ...setup, seed: seedOfWay(setup.seed, way), seats });
  const memories = newSeatMemories(game);
  for (let next = nextDecision(game, state, memories); next; next = nextDecision(game, state, memories)) {
    applyTo(game, state, next.move);
  }
  return { outcome: outcomeOf(game, state) };
}

function counted(game: LocalizedGame, outcomes: readonly Outcome[], here: Outcome | undefined): Par {
  return {
    games: outcomes.length,
    fork: forkOf(game, outcomes, here),
    parts: game.common.tracks.map((_, track) => partOf(game, outcomes, here, track)),
  };
}

function partOf(
  game: LocalizedGame,
  outcomes: readonly Outcome[],
  here: Outcome | undefined,
  track: TrackIndex,
): ParPart {
  const signed = outcomes.filter(({ signedIn }) => at(signedIn, track) > 0);
  const signedHere = here !== undefined && at(here.signedIn, track) > 0 ? here : undefined;
  const { issues } = at(game.common.tracks, track);
  const texts = new Map<string, number>();
  for (const { settled, settledOr } of signed) {
    const text = issues.map((issue) => `${settled[issue]}/${settledOr?.[issue]}`).join();
    texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  return {
    track,
    title: at(game.scenario.tracks, track).title,
    signed: signed.length,
    texts: texts.size,
    commonest: Math.max(0, ...texts.values()),
    articles: issues.map((issue) => ({
      number: articleNumber(game, issue),
      title: at(game.scenario.issues, issue).title,
      answers: parAnswersIn(game, signed, signedHere, issue),
    })),
  };
}

/** Minimum number of games for a next fork: that of fewer would be due to chance. */
const FEWEST = 20;

/** More wordings of an article are not told one by one. */
const MOST_WORDINGS = 4;

/** Games that came the same way, and the game itself where it came that way, too. */
interface Group {
  readonly games: readonly Outcome[];
  readonly here: Outcome | undefined;
}

/**
 * Returns the fork at which games parted: by the date on which the first part of the text was signed, then by that of
 * the next, and finally by the article of the last part that they signed most differently.
 */
function forkOf(game: LocalizedGame, games: readonly Outcome[], here: Outcome | undefined): ParFork | undefined {
  return forkByDay(game, { games, here }, 0);
}

function forkByDay(game: LocalizedGame, group: Group, track: TrackIndex): ParFork | undefined {
  if (group.games.length < FEWEST || track >= game.common.tracks.length) return undefined;
  const days = group.games.map(({ signedIn }) => at(signedIn, track));
  const ways = waysOf(days).map(({ how, round, has }): ParBranch => {
    const own = { games: group.games.filter(within(track, has)), here: [group.here].find(within(track, has)) };
    return {
      words: game.say(`debrief-beside.fork-${how}`, { round }),
      games: own.games.length,
      isHere: own.here !== undefined,
      next: how === 'never' ? afterNever(game, own, track) : nextFork(game, own, track),
    };
  });
  return { title: trackTitle(game, track), branches: ways };
}

function within(track: TrackIndex, has: Way['has']): (outcome: Outcome | undefined) => boolean {
  return (outcome) => outcome !== undefined && has(at(outcome.signedIn, track));
}

/** A way in which a part may have come to be signed. */
interface Way {
  readonly how: 'on' | 'by' | 'later' | 'never';
  /** The day that its words name. */
  readonly round: number;
  /** True if games that signed on a day, or never (0), belong to this way. */
  has(day: number): boolean;
}

/** The days on which half of those that signed had done so, the later ones, and never; none that has no game. */
function waysOf(days: readonly number[]): Way[] {
  const signed = days.filter((day) => day > 0).sort((a, b) => a - b);
  const [first = 0] = signed;
  const half = signed[Math.floor((signed.length - 1) / 2)] ?? 0;
  const ways: Way[] = [
    { how: first === half ? 'on' : 'by', round: half, has: (day) => day > 0 && day <= half },
    { how: 'later', round: half, has: (day) => day > half },
    { how: 'never', round: half, has: (day) => day === 0 },
  ];
  return ways.filter(({ has }) => days.some(has));
}

/** Returns the fork of games without a signature; `undefined` if the next part waits for one that was never signed. */
function afterNever(game: LocalizedGame, group: Group, track: TrackIndex): ParFork | undefined {
  const next = game.common.tracks[track + 1];
  return next?.after === undefined ? forkByDay(game, group, track + 1) : undefined;
}

function nextFork(game: LocalizedGame, group: Group, track: TrackIndex): ParFork | undefined {
  const isLast = track === game.common.tracks.length - 1;
  return isLast ? forkByWording(game, group, track) : forkByDay(game, group, track + 1);
}

function forkByWording(game: LocalizedGame, { games, here }: Group, track: TrackIndex): ParFork | undefined {
  if (games.length < FEWEST) return undefined;
  const articles = at(game.common.tracks, track).issues.map((issue) => ({
    title: at(game.scenario.issues, issue).title,
    answers: parAnswersIn(game, games, here, issue),
  }));
  const [most] = articles.sort((a, b) => sameness(a.answers) - sameness(b.answers));
  if (most === undefined || most.answers.length < 2) return undefined;
  return { title: most.title, branches: wordingsOf(game, most.answers) };
}

/** The more alike what is said, the greater: two games of them are as likely to say the same. */
function sameness(answers: readonly ParAnswer[]): number {
  return answers.reduce((sum, { games }) => sum + games * games, 0);
}

function wordingsOf(game: LocalizedGame, answers: readonly ParAnswer[]): ParBranch[] {
  const told = answers.length > MOST_WORDINGS ? answers.slice(0, MOST_WORDINGS - 1) : answers;
  const others = answers.slice(told.length);
  const branches = told.map(({ label, games, isHere }) => ({ words: label, games, isHere, next: undefined }));
  if (others.length === 0) return branches;
  const rest = {
    words: game.say('debrief-beside.fork-others'),
    games: others.reduce((sum, { games }) => sum + games, 0),
    isHere: others.some(({ isHere }) => isHere),
    next: undefined,
  };
  return [...branches, rest];
}

/**
 * Returns the answers of an article in games in which its part was signed, the commonest first.
 * @param here Result of the game itself; absent if the part was not signed in it
 */
function parAnswersIn(
  game: LocalizedGame,
  signed: readonly Outcome[],
  here: Outcome | undefined,
  issue: IssueIndex,
): ParAnswer[] {
  const said = ({ settled, settledOr }: Outcome) => {
    const option = settled[issue];
    return option === undefined
      ? game.say('debrief-beside.par-silent')
      : clauseLabel(game, { issue, option, or: settledOr?.[issue] });
  };
  const counts = new Map<string, number>();
  for (const outcome of signed) {
    const label = said(outcome);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const saidHere = here && said(here);
  return [...counts]
    .map(([label, games]) => ({ label, games, isHere: label === saidHere }))
    .sort((a, b) => b.games - a.games);
}
