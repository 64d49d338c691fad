import { at } from '../model/at.ts';
import type { Move } from '../model/moves.ts';
import { chanceOfSplit } from './chance-of-split.ts';
import { compareWays, type Difference } from './compare-ways.ts';
import type { Course } from './course.ts';
import { exchangeOf } from './exchange-of.ts';
import { otherwiseOf } from './otherwise-of.ts';
import type { EndReached } from './prospects.ts';
import type { Otherwise } from './way-on.ts';

/** A move without which the game would have gone otherwise in many of the ways on from it. */
export interface TurningPoint {
  /** Which move of the game, from 0. */
  readonly move: number;
  /** The greatest difference that it made, of those that are no chance. */
  readonly difference: Difference;
  /** All those, the greatest first. */
  readonly differences: readonly Difference[];
}

export interface TurningPoints {
  /** In the order of the game. */
  readonly points: readonly TurningPoint[];
  /** Moves that were heard by all, and without which nothing would have been otherwise: in no way on that was played. */
  readonly idle: readonly number[];
  /** Moves that were looked at closely, in the order of the game: turning points, and those that only looked like ones. */
  readonly looked: readonly number[];
  /** How many moves were tried without. */
  readonly tried: number;
  /** In how many ways each turning point was played on, with it and without. */
  readonly ways: number;
  /** In how many ways each move was tried at first. */
  readonly first: number;
}

/** How far the search has come. */
export interface SearchProgress {
  readonly done: number;
  readonly of: number;
}

/** How thorough a search is. */
export interface Search {
  /** Ways on with a move and without it, to find those that are worth a closer look; the first of them for all moves. */
  readonly first: number;
  /** For how many moves, those that made most of a difference in the first way, the second is played; for half as many each further one. */
  readonly glances: number;
  /** Ways on with those and without them; others than the first ones, so that what looked great by chance is found out. */
  readonly ways: number;
  /** How many are looked at closely. */
  readonly looks: number;
  /** How many are kept. */
  readonly most: number;
}

export const USUAL_SEARCH: Search = { first: 3, glances: 40, ways: 16, looks: 10, most: 6 };

/** Differences as uneven as those that are kept come by chance in one of a hundred moves that change nothing, in millionths. */
export const NO_CHANCE = 10_000;

/** A difference that is kept is a tenth or more, in thousandths. */
const LEAST_SHARE = 100;

/** A move that can be done without. */
interface Tried {
  /** Its number, and so the moment before it. */
  readonly move: number;
  readonly made: Move;
  readonly exchange: string;
  readonly otherwise: Otherwise;
}

/**
 * The moves of a finished game without which it would have gone most differently: from each it is played on, with it and
 * without, in the same ways. Of what belongs to one exchange (an offer, and the answers to it) the greatest is kept.
 * Every step is taken with those that are left of the step before, so that little is played of what makes no difference.
 */
export function* turningPoints(
  course: Course,
  search: Search = USUAL_SEARCH,
): Generator<SearchProgress, TurningPoints> {
  const all = movesTried(course);
  const trials = new Trials(course, stepsAtMost(all.length, search));
  const first = yield* glance(trials, all, search);
  const looks = strongest(first, search.looks).map(({ tried }) => tried);
  const left = yield* look(trials, looks, search);
  const to = search.first + search.ways;
  const kept = trials
    .weigh(left, search.first, to)
    .map(({ tried, differences }) => ({ tried, differences: differences.filter(isNoChance) }));
  return {
    points: greatestOfEachDay(course, strongest(kept, search.looks))
      .slice(0, search.most)
      .map(pointOf)
      .sort((a, b) => a.move - b.move),
    idle: first.filter(isIdle).map(({ tried }) => tried.move),
    looked: left.map(({ move }) => move).sort((a, b) => a - b),
    tried: all.length,
    ways: search.ways,
    first: search.first,
  };
}

/** One way more at a time, for fewer and fewer moves; what is left has been played in all the first ways. */
function* glance(
  trials: Trials,
  all: readonly Tried[],
  { first, glances }: Search,
): Generator<SearchProgress, Weighed[]> {
  let left = all;
  for (let way = 0; way < first; way += 1) {
    if (way > 0) left = worthAGlance(trials.weigh(left, 0, way), glancesIn(way, glances));
    yield* trials.play(left, way, way + 1);
  }
  return trials.weigh(left, 0, first);
}

/** For how many moves a further one of the first ways is played. */
function glancesIn(way: number, glances: number): number {
  return glances >> (way - 1);
}

/** In how many steps the ways of a closer look are played; the first ones are smaller. */
const STEPS = [4, 2, 1];

/** The ways of a closer look, a few at a time, with those that are left of those before. */
function* look(
  trials: Trials,
  looks: readonly Tried[],
  { first, ways }: Search,
): Generator<SearchProgress, readonly Tried[]> {
  let left = looks;
  let played = 0;
  for (const part of STEPS) {
    const upTo = Math.floor(ways / part);
    yield* trials.play(left, first + played, first + upTo);
    played = upTo;
    if (played < ways) left = onCourse(trials.weigh(left, first, first + played), ways / played);
  }
  return left;
}

/** How many ways at most are played without a move. */
function stepsAtMost(tried: number, { first, glances, looks, ways }: Search): number {
  let steps = tried + Math.min(tried, looks) * ways;
  for (let way = 1; way < first; way += 1) steps += Math.min(tried, glancesIn(way, glances));
  return steps;
}

/** Ways on that were played with moves and without. */
class Trials {
  readonly #course: Course;
  readonly #of: number;
  #done = 0;
  /** By move and way. */
  readonly #pairs = new Map<string, Pair>();

  constructor(course: Course, of: number) {
    this.#course = course;
    this.#of = of;
  }

  /** Plays some ways with each move and without. */
  *play(tried: readonly Tried[], from: number, to: number): Generator<SearchProgress, void> {
    for (const each of tried) {
      for (let way = from; way < to; way += 1) {
        this.#pairs.set(`${each.move} ${way}`, pairOf(this.#course, each, way));
        this.#done = Math.min(this.#of, this.#done + 1);
        yield { done: this.#done, of: this.#of };
      }
    }
  }

  /** What they differ in, in some of the ways that were played. */
  weigh(tried: readonly Tried[], from: number, to: number): Weighed[] {
    return tried.map((each) => {
      const pairs: Pair[] = [];
      for (let way = from; way < to; way += 1) {
        const pair = this.#pairs.get(`${each.move} ${way}`);
        if (pair !== undefined) pairs.push(pair);
      }
      return { tried: each, differences: differencesIn(this.#course, pairs) };
    });
  }
}

/** Those that made most of a difference, and those of which it would be said that they made none. */
function worthAGlance(all: readonly Weighed[], most: number): Tried[] {
  const ordered = [...all].sort((a, b) => greatest(b) - greatest(a) || a.tried.move - b.tried.move);
  const glanced = ordered.filter((each, place) => (place < most && each.differences.length > 0) || isIdle(each));
  return glanced.map(({ tried }) => tried);
}

/** What comes so often by chance, in millionths, may still turn out to be none. */
const PERHAPS = 100_000;

/** Those of which a difference would be none that comes by chance, or nearly so, if it went on as it has begun. */
function onCourse(all: readonly Weighed[], times: number): Tried[] {
  const isOnCourse = ({ better, worse }: Difference) =>
    chanceOfSplit(Math.floor(better * times), Math.floor(worse * times)) <= PERHAPS;
  return all.filter(({ differences }) => differences.some(isOnCourse)).map(({ tried }) => tried);
}

/** The greatest difference first. */
interface Weighed {
  readonly tried: Tried;
  readonly differences: readonly Difference[];
}

function pointOf({ tried: { move }, differences }: Weighed): TurningPoint {
  return { move, difference: at(differences, 0), differences };
}

/**
 * All but the yes of a vote, since a signature needs every one of them, so that none tells what turned the game; and but
 * offers that were answered: each of the answers is tried, and without one the offer is as if it had not been made.
 */
function movesTried({ game, moves, stateAt }: Course): Tried[] {
  const tried = moves.flatMap((made, move): Tried[] => {
    if (made.type === 'vote' && made.yes) return [];
    const before = stateAt(move);
    const otherwise = otherwiseOf(game, before, made);
    return otherwise === undefined ? [] : [{ move, made, exchange: exchangeOf(before, made), otherwise }];
  });
  const answered = new Set(tried.flatMap(({ made, exchange }) => (made.type === 'answer' ? [exchange] : [])));
  return tried.filter(({ made, exchange }) => made.type !== 'offer' || !answered.has(exchange));
}

/** The ends of one way, with a move and without. */
interface Pair {
  readonly withIt: EndReached;
  readonly without: EndReached;
}

function pairOf(course: Course, { move, otherwise }: Tried, way: number): Pair {
  return { withIt: course.endFrom(move + 1, way), without: course.endOtherwise(move, way, otherwise) };
}

/** The greatest first. */
function differencesIn({ game }: Course, pairs: readonly Pair[]): Difference[] {
  const differences = compareWays(
    game,
    pairs.map(({ withIt }) => withIt),
    pairs.map(({ without }) => without),
  );
  return differences.sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}

function isNoChance({ byChance, share }: Difference): boolean {
  return byChance <= NO_CHANCE && Math.abs(share) >= LEAST_SHARE;
}

/** Of each exchange the one that made the greatest difference; of these the greatest, as many as asked for. */
function strongest(all: readonly Weighed[], most: number): Weighed[] {
  const ordered = all
    .filter(({ differences }) => differences.length > 0)
    .sort((a, b) => greatest(b) - greatest(a) || a.tried.move - b.tried.move);
  const exchanges = ordered.map(({ tried }) => tried.exchange);
  return ordered.filter(({ tried }, index) => exchanges.indexOf(tried.exchange) === index).slice(0, most);
}

/** Of moves of one day that moved the same thing the same way, the one that moved it most: any of them was the one too many. */
function greatestOfEachDay({ stateAt }: Course, all: readonly Weighed[]): Weighed[] {
  const subjects = all.map(({ tried, differences: [first] }) =>
    first === undefined ? '' : [stateAt(tried.move).round, subjectOf(first), Math.sign(first.share)].join(),
  );
  return all.filter((_, index) => subjects.indexOf(at(subjects, index)) === index);
}

function subjectOf(difference: Difference): string {
  return difference.in === 'signature' ? `signature ${difference.track}` : `points ${difference.party}`;
}

function greatest({ differences }: Weighed): number {
  return Math.max(0, ...differences.map(({ share }) => Math.abs(share)));
}

/** What all have heard, and nobody would have missed. */
function isIdle({ tried, differences }: Weighed): boolean {
  return differences.length === 0 && ['useLever', 'walkOut', 'declare', 'draft'].includes(tried.made.type);
}
