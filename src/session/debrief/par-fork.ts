import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Outcome } from '#record/game-record.ts';
import { trackTitle } from '../words/names.ts';
import { parAnswersIn } from './par-answers.ts';
import type { ParAnswer, ParBranch, ParFork } from './par-model.ts';

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
export function forkOf(game: LocalizedGame, games: readonly Outcome[], here: Outcome | undefined): ParFork | undefined {
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
