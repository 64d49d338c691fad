import { at } from '../model/at.ts';
import type { Difference } from './compare-ways.ts';
import type { Course } from './course.ts';
import { type CloserLook, lastPart, lookClosely, type Verdicts } from './look-closely.ts';
import { sideBySide, tell } from './plan.ts';
import {
  type EndPair,
  greatestDifference,
  movesTried,
  pairsOf,
  type TriedMove,
  type Weighed,
  weigh,
} from './tried-moves.ts';
import { type SearchExtent, type SearchTold, type TurningPoint, USUAL_SEARCH } from './turning-search.ts';
import type { WaysPlan } from './ways-plan.ts';

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

/**
 * The moves of a finished game without which it would have gone most differently: from each it is played on, with it and
 * without, in the same ways. Of what belongs to one exchange (an offer, and the answers to it) the greatest is kept.
 * Every step is taken with those that are left of the step before, so that little is played of what makes no difference.
 */
export function* turningPoints(
  course: Course,
  search: SearchExtent = USUAL_SEARCH,
): WaysPlan<SearchTold, TurningPoints> {
  const all = movesTried(course);
  const glances = glancesAtMost(course, all, search);
  yield* tell({ of: glances + 2 * Math.min(all.length, search.looks) * search.ways, tried: all.length, points: [] });
  const first = yield* glance(course, all, search);
  const looks = strongest(first, search.looks)
    .map(({ tried }) => tried)
    .sort((a, b) => a.move - b.move);
  const verdicts: Verdicts = new Map();
  const pairs = new Map<TriedMove, EndPair[]>(looks.map((tried) => [tried, []]));
  const playedOf = (tried: TriedMove) => pairs.get(tried) ?? [];
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
function* glance(
  course: Course,
  all: readonly TriedMove[],
  { first, glances }: SearchExtent,
): WaysPlan<SearchTold, Weighed[]> {
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
  readonly tried: TriedMove;
  readonly pairs: readonly EndPair[];
}

/** For how many moves a further one of the first ways is played. */
function glancesIn(way: number, glances: number): number {
  return glances >> (way - 1);
}

/** Number of the first ways that are played, at most: without the moves, and with them, which several moves of a day share. */
function glancesAtMost(course: Course, all: readonly TriedMove[], { first, glances }: SearchExtent): number {
  const shared = new Set(all.map(({ move }) => course.wayFrom(move + 1, 0).moment)).size;
  let ways = all.length + shared;
  for (let way = 1; way < first; way += 1) {
    const tried = Math.min(all.length, glancesIn(way, glances));
    ways += tried + Math.min(tried, shared);
  }
  return ways;
}

/** Number of ways of the closer looks, at most, by what is known of them. */
function waysOfLooks(looks: readonly TriedMove[], verdicts: Verdicts, { ways }: SearchExtent): number {
  return looks.reduce((sum, tried) => sum + (verdicts.get(tried)?.pairs.length ?? ways), 0);
}

/** Moves that made the largest differences, and idle ones that would be reported as making none. */
function worthAGlance(all: readonly Weighed[], most: number): TriedMove[] {
  const ordered = [...all].sort((a, b) => greatestDifference(b) - greatestDifference(a) || a.tried.move - b.tried.move);
  const glanced = ordered.filter((each, place) => (place < most && each.differences.length > 0) || isIdle(each));
  return glanced.map(({ tried }) => tried);
}

/** Moves that made the greatest difference in their exchange; the `most` greatest of these. */
function strongest(all: readonly Weighed[], most: number): Weighed[] {
  const ordered = all
    .filter(({ differences }) => differences.length > 0)
    .sort((a, b) => greatestDifference(b) - greatestDifference(a) || a.tried.move - b.tried.move);
  const exchanges = ordered.map(({ tried }) => tried.exchange);
  return ordered.filter(({ tried }, index) => exchanges.indexOf(tried.exchange) === index).slice(0, most);
}

/** The turning points among moves that were looked at, in the order of the game. */
function pointsOf(course: Course, looked: readonly CloserLook[], most: number): TurningPoint[] {
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

/** Turning points that stay whatever the pending looks find, up to the first day with a pending look. */
function certainPoints(course: Course, looks: readonly TriedMove[], verdicts: Verdicts, most: number): TurningPoint[] {
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

/** Strongest of the moves of one day that moved the same thing the same way: any of them was the one too many. */
function greatestOfEachDay({ stateAt }: Course, all: readonly Weighed[]): Weighed[] {
  const subjects = all.map(({ tried, differences: [first] }) =>
    first === undefined ? '' : [stateAt(tried.move).round, subjectOf(first), Math.sign(first.share)].join(),
  );
  return all.filter((_, index) => subjects.indexOf(at(subjects, index)) === index);
}

function subjectOf(difference: Difference): string {
  return difference.in === 'signature' ? `signature ${difference.track}` : `points ${difference.party}`;
}

/** True for a move that all have heard and nobody would have missed. */
function isIdle({ tried, differences }: Weighed): boolean {
  return differences.length === 0 && ['useLever', 'walkOut', 'declare', 'draft'].includes(tried.made.type);
}
