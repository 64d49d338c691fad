import { at } from '../model/at.ts';
import type { Move } from '../model/moves.ts';
import { compareWays, type Difference } from './compare-ways.ts';
import { couldBeClear, couldLean, NO_CHANCE } from './could-become.ts';
import type { Course, WayAsked } from './course.ts';
import { exchangeOf } from './exchange-of.ts';
import { otherwiseOf } from './otherwise-of.ts';
import { piecesDone, sideBySide, tell } from './plan.ts';
import type { EndReached } from './prospects.ts';
import type { Otherwise } from './way-on.ts';
import type { WaysPlan } from './ways-plan.ts';

/** A move without which the game would have gone otherwise in many of the ways on from it. */
export interface TurningPoint {
  /** Which move of the game, from 0. */
  readonly move: number;
  /** The greatest difference that it made, of those that are no chance. */
  readonly difference: Difference;
  /** All those, the greatest first. */
  readonly differences: readonly Difference[];
  /** The ends of its ways with it. */
  readonly withIt: readonly EndReached[];
}

export interface TurningPoints {
  /** In the order of the game. */
  readonly points: readonly TurningPoint[];
  /** Moves that were heard by all, and without which nothing would have been otherwise: in no way on that was played. */
  readonly idle: readonly number[];
  /** Moves that were looked at closely, in the order of the game: turning points, and those that only looked like ones. */
  readonly looked: readonly number[];
  /** Number of moves that the game was played on without. */
  readonly tried: number;
  /** In how many ways each turning point was played on, with it and without. */
  readonly ways: number;
  /** In how many ways each move was tried at first. */
  readonly first: number;
}

/** State of a search. */
export interface SearchTold {
  /** Number of ways that are played, at most. */
  readonly of: number;
  /** Number of moves that the game is played on without. */
  readonly tried: number;
  /** The turning points that are certain, in the order of the game: further ones only come behind them. */
  readonly points: readonly TurningPoint[];
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
export function* turningPoints(course: Course, search: Search = USUAL_SEARCH): WaysPlan<SearchTold, TurningPoints> {
  const all = movesTried(course);
  const glances = glancesAtMost(course, all, search);
  yield* tell({ of: glances + 2 * Math.min(all.length, search.looks) * search.ways, tried: all.length, points: [] });
  const first = yield* glance(course, all, search);
  const looks = strongest(first, search.looks)
    .map(({ tried }) => tried)
    .sort((a, b) => a.move - b.move);
  const verdicts: Verdicts = new Map();
  const pairs = new Map<Tried, Pair[]>(looks.map((tried) => [tried, []]));
  const playedOf = (tried: Tried) => pairs.get(tried) ?? [];
  const news = (): SearchTold => ({
    of: glances + 2 * waysOfLooks(looks, verdicts, search),
    tried: all.length,
    points: certainPoints(course, looks, verdicts, search.most),
  });
  // Of all of them the ways after which most are dropped; then, in the order of the game, all ways of those that are left.
  for (const upTo of [lastPart(search), search.ways]) {
    const open = looks.filter((tried) => !verdicts.has(tried));
    yield* sideBySide(
      open.map(function* (tried): WaysPlan<SearchTold, void> {
        const verdict = yield* lookClosely(course, tried, search, { pairs: playedOf(tried), upTo });
        if (verdict === undefined) return;
        verdicts.set(tried, verdict);
        yield* tell(news());
      }),
    );
  }
  const looked = looks.flatMap((tried) => verdicts.get(tried) ?? []);
  return {
    points: pointsOf(course, looked, search.most),
    idle: first.filter(isIdle).map(({ tried }) => tried.move),
    looked: looked.filter(({ isWhole }) => isWhole).map(({ weighed }) => weighed.tried.move),
    tried: all.length,
    ways: search.ways,
    first: search.first,
  };
}

/** One way more at a time, for fewer and fewer moves; what is left has been played in all the first ways. */
function* glance(course: Course, all: readonly Tried[], { first, glances }: Search): WaysPlan<SearchTold, Weighed[]> {
  let left: readonly Glanced[] = all.map((tried) => ({ tried, pairs: [] }));
  for (let way = 0; way < first; way += 1) {
    if (way > 0) {
      const weighed = left.map(({ tried, pairs }) => weigh(course, tried, pairs));
      const next = new Set(worthAGlance(weighed, glancesIn(way, glances)));
      left = left.filter(({ tried }) => next.has(tried));
    }
    const pairs = yield* pairsOf(
      course,
      left.map(({ tried }) => ({ tried, way })),
    );
    left = left.map(({ tried, pairs: before }, place) => ({ tried, pairs: [...before, at(pairs, place)] }));
  }
  return left.map(({ tried, pairs }) => weigh(course, tried, pairs));
}

/** A move with its first ways. */
interface Glanced {
  readonly tried: Tried;
  readonly pairs: readonly Pair[];
}

/** For how many moves a further one of the first ways is played. */
function glancesIn(way: number, glances: number): number {
  return glances >> (way - 1);
}

/** Result of a closer look. */
interface Verdict {
  /** With the differences that are no chance; none where it was dropped. */
  readonly weighed: Weighed;
  /** The ways that were played. */
  readonly pairs: readonly Pair[];
  /** The ways leant far enough for all of them to be played. */
  readonly isWhole: boolean;
}

type Verdicts = Map<Tried, Verdict>;

/** After these parts of the ways, a move that does not lean far enough is dropped. */
const PARTS = [4, 2];

/**
 * Looks at a move closely, way by way. It is dropped as soon as it could not lean far enough any more after a part of the
 * ways, or could not become clear after all of them, even if all ways that are left fell to one side. Undefined where it is still
 * open after so many ways; those that were played are added to the pairs.
 */
function* lookClosely(
  course: Course,
  tried: Tried,
  { first, ways }: Search,
  { pairs, upTo }: { readonly pairs: Pair[]; readonly upTo: number },
): WaysPlan<SearchTold, Verdict | undefined> {
  const parts = partsOf(ways);
  const verdict = (isWhole: boolean, differences: readonly Difference[] = []): Verdict => ({
    weighed: { tried, differences },
    pairs,
    isWhole,
  });
  while (pairs.length < upTo) {
    pairs.push(...(yield* pairsOf(course, [{ tried, way: first + pairs.length }])));
    const played = pairs.length;
    const { differences } = weigh(course, tried, pairs);
    const isLost = parts.some((part) => part >= played && !couldLean(differences, part - played, ways / part));
    if (isLost) return verdict(false);
    if (played === ways) return verdict(true, differences.filter(isNoChance));
    // Until the last part it is not certain that all of its ways belong to the curve.
    if (played >= Math.max(...parts) && !couldBeClear(differences, ways - played)) return verdict(true);
  }
  return undefined;
}

/** Numbers of ways after which a move that does not lean far enough is dropped. */
function partsOf(ways: number): number[] {
  return PARTS.map((part) => Math.floor(ways / part));
}

function lastPart({ ways }: Search): number {
  return Math.max(...partsOf(ways));
}

/** Number of the first ways that are played, at most: without the moves, and with them, which several moves of a day share. */
function glancesAtMost(course: Course, all: readonly Tried[], { first, glances }: Search): number {
  const shared = new Set(all.map(({ move }) => course.wayFrom(move + 1, 0).moment)).size;
  let ways = all.length + shared;
  for (let way = 1; way < first; way += 1) {
    const tried = Math.min(all.length, glancesIn(way, glances));
    ways += tried + Math.min(tried, shared);
  }
  return ways;
}

/** Number of ways of the closer looks, at most, by what is known of them. */
function waysOfLooks(looks: readonly Tried[], verdicts: Verdicts, { ways }: Search): number {
  return looks.reduce((sum, tried) => sum + (verdicts.get(tried)?.pairs.length ?? ways), 0);
}

/** Those that made most of a difference, and those of which it would be said that they made none. */
function worthAGlance(all: readonly Weighed[], most: number): Tried[] {
  const ordered = [...all].sort((a, b) => greatest(b) - greatest(a) || a.tried.move - b.tried.move);
  const glanced = ordered.filter((each, place) => (place < most && each.differences.length > 0) || isIdle(each));
  return glanced.map(({ tried }) => tried);
}

/** The greatest difference first. */
interface Weighed {
  readonly tried: Tried;
  readonly differences: readonly Difference[];
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

/** Plays ways with moves and without. */
function* pairsOf(
  course: Course,
  asked: readonly { readonly tried: Tried; readonly way: number }[],
): WaysPlan<SearchTold, Pair[]> {
  const ends = yield* piecesDone<WayAsked, EndReached, SearchTold>(
    asked.flatMap(({ tried, way }) => waysWithAndWithout(course, tried, way)),
  );
  return asked.map((_, place) => ({ withIt: at(ends, 2 * place), without: at(ends, 2 * place + 1) }));
}

function waysWithAndWithout(course: Course, { move, otherwise }: Tried, way: number): readonly [WayAsked, WayAsked] {
  return [course.wayFrom(move + 1, way), { moment: move, way, otherwise }];
}

/** The differences that a move made, the greatest first. */
function weigh({ game }: Course, tried: Tried, pairs: readonly Pair[]): Weighed {
  const differences = compareWays(
    game,
    pairs.map(({ withIt }) => withIt),
    pairs.map(({ without }) => without),
  );
  return { tried, differences: differences.sort((a, b) => Math.abs(b.share) - Math.abs(a.share)) };
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

/** The turning points among moves that were looked at, in the order of the game. */
function pointsOf(course: Course, looked: readonly Verdict[], most: number): TurningPoint[] {
  const pairs = new Map(looked.map((each) => [each.weighed.tried, each.pairs]));
  const kept = strongest(
    looked.map(({ weighed }) => weighed),
    looked.length,
  );
  return greatestOfEachDay(course, kept)
    .slice(0, most)
    .map(({ tried, differences }) => ({
      move: tried.move,
      difference: at(differences, 0),
      differences,
      withIt: (pairs.get(tried) ?? []).map(({ withIt }) => withIt),
    }))
    .sort((a, b) => a.move - b.move);
}

/** Those turning points that stay whatever comes of the looks that go on, up to the first day on which one does. */
function certainPoints(course: Course, looks: readonly Tried[], verdicts: Verdicts, most: number): TurningPoint[] {
  const undecided = looks.filter((tried) => !verdicts.has(tried));
  const open = Math.min(...undecided.map(({ move }) => course.stateAt(move).round));
  const decided = [...verdicts.values()].filter(({ weighed }) => course.stateAt(weighed.tried.move).round < open);
  // Whatever goes on could be stronger than all of them.
  const places = most - undecided.length;
  const all = pointsOf(course, decided, most);
  if (all.length <= places) return all;
  const certain = new Set(pointsOf(course, decided, Math.max(0, places)).map(({ move }) => move));
  const first = all.findIndex(({ move }) => !certain.has(move));
  return all.slice(0, first);
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
