import { daysOfGame } from '#engine/hindsight/days-of-game.ts';
import { at } from '#engine/model/at.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { Course } from '#engine/playing-on/course.ts';
import { momentsOfCurve, type PointOfCurve, pointOfCurve } from '#engine/playing-on/curve.ts';
import { retold, sideBySide, tell } from '#engine/playing-on/plan.ts';
import { turningPoints } from '#engine/playing-on/turning-points.ts';
import { USUAL_SEARCH } from '#engine/playing-on/turning-search.ts';
import type { WaysPlan } from '#engine/playing-on/ways-plan.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { calendarOf } from '../table/frame/calendar-model.ts';
import { moveInWords } from '../words/move-in-words.ts';
import { partsOf } from './path-lanes.ts';
import { type MarkThen, pathMarksOf } from './path-marks.ts';
import type { PathDay, PathModel, PathStop, PathTold } from './path-model.ts';
import { type PathTimes, pathTimesOf, stretchesOf } from './path-stretches.ts';
import { type TurningFound, turningCards, turningModelOf } from './turning-cards.ts';
import { whyNothingTurned } from './why-nothing-turned.ts';

/**
 * The path of a finished game, for the debrief of a chair. Curve and turning points are reckoned from the same ways on:
 * first the curve from dawn to dawn, then the turning points in the order of the game.
 */
export function* pathOf(
  shared: LocalizedGame,
  setup: Setup,
  course: Course,
  you: PartyIndex,
  search = USUAL_SEARCH,
): WaysPlan<PathTold, PathModel> {
  // Where nobody sat in a chair, nobody is "you".
  const game = shared.withPerspective(setup.seats[you] === 'person' ? you : undefined);
  const modelOf = modelling(game, course);
  const dawns = momentsOfCurve(course, []);
  const curve = new Map<number, PointOfCurve>();
  let found: TurningFound = {
    points: [],
    idle: [],
    looked: [],
    tried: 0,
    ways: search.ways,
    first: search.first,
    why: [],
  };
  let told: PathTold = { of: dawns.length * search.ways, path: undefined };
  yield* points(dawns);
  const all = yield* retold(turningPoints(course, search), ({ of, tried, points }) => {
    const isMore = points.length > found.points.length;
    for (const { move, withIt } of points) curve.set(move + 1, { moment: move + 1, ends: withIt });
    found = { ...found, tried, points };
    return news(dawns.length * search.ways + of, isMore);
  });
  found = { ...all, why: all.points.length > 0 ? [] : yield* whyOf(game, setup, course.moves, told) };
  yield* points(momentsOfCurve(course, all.looked));
  return modelOf(found, inOrder(curve), true);

  function news(of: number, isMore: boolean): PathTold {
    told = { of, path: isMore ? modelOf(found, inOrder(curve), false) : told.path };
    return told;
  }

  /** Adds moments to the curve. They are told in the order of the game. */
  function* points(moments: readonly number[]): WaysPlan<PathTold, void> {
    const missing = moments.filter((moment) => !curve.has(moment));
    const came = new Map<number, PointOfCurve>();
    yield* sideBySide(
      missing.map(function* (moment): WaysPlan<PathTold, void> {
        came.set(moment, yield* pointOfCurve<PathTold>(course, moment, search));
        const before = curve.size;
        addInOrder(curve, missing, came);
        yield* tell(news(told.of, curve.size > before));
      }),
    );
  }
}

/** Adds points to a curve up to the first moment whose point has not come. */
function addInOrder(
  curve: Map<number, PointOfCurve>,
  moments: readonly number[],
  came: ReadonlyMap<number, PointOfCurve>,
): void {
  for (const moment of moments) {
    const point = came.get(moment);
    if (point === undefined) return;
    curve.set(moment, point);
  }
}

function* whyOf(
  game: LocalizedGame,
  setup: Setup,
  moves: readonly Move[],
  told: PathTold,
): WaysPlan<PathTold, string[]> {
  const steps = whyNothing(game, setup, moves);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    yield* tell(told);
  }
}

function* whyNothing(game: LocalizedGame, setup: Setup, moves: readonly Move[]): Generator<void, string[]> {
  return yield* whyNothingTurned(game, yield* daysOfGame(game, setup, moves));
}

function inOrder(curve: ReadonlyMap<number, PointOfCurve>): PointOfCurve[] {
  return [...curve.values()].sort((a, b) => a.moment - b.moment);
}

/** Makes models of a path. Those of one that is not whole yet tell what is certain by then. */
function modelling(
  game: LocalizedGame,
  course: Course,
): (found: TurningFound, curve: readonly PointOfCurve[], isWhole: boolean) => PathModel {
  const times = pathTimesOf(course);
  const marks = pathMarksOf(game, course);
  const stretches = stretchesOf(game, course, times);
  const cardOf = turningCards(game, course);
  return (found, curve, isWhole) => {
    const stops = curve.map(({ moment }, index) =>
      stopOf(game, course, times, marks, curve[index - 1]?.moment ?? 0, moment),
    );
    const turning = turningModelOf(game, course, found, { cardOf, stops, curve, isWhole });
    return {
      isWhole,
      parts: partsOf(
        game,
        curve.map((point) => ({ ...point, state: course.stateAt(point.moment) })),
      ),
      days: daysOf(game, times.days),
      stretches,
      stops: stops.map((stop, place) => ({
        ...stop,
        stretch: stretchAt(stretches, stop.at),
        card: cardAt(turning.cards, place),
      })),
      marks: marks.map(({ moment, ...mark }) => ({ ...mark, at: times.atMoment(moment) })),
      turning,
      basis: game.say('debrief-path.basis', { ways: found.ways }),
    };
  };
}

function stretchAt(stretches: PathModel['stretches'], time: number): number | undefined {
  if (stretches.length === 0) return undefined;
  const stretch = stretches.findIndex(({ to }) => time < to);
  return stretch === -1 ? stretches.length - 1 : stretch;
}

function cardAt(cards: PathModel['turning']['cards'], place: number): number | undefined {
  const card = cards.findIndex(({ stop }) => stop === place);
  return card === -1 ? undefined : card;
}

function daysOf(game: LocalizedGame, count: number): PathDay[] {
  const { leaves } = calendarOf(game, count);
  return leaves.slice(0, count).map(({ round, above, short }) => ({ round, above, number: short }));
}

/** A stop, before it is known what else it belongs to. */
type StopSoFar = Omit<PathStop, 'card' | 'stretch'>;

function stopOf(
  game: LocalizedGame,
  course: Course,
  times: PathTimes,
  marks: readonly MarkThen[],
  since: number,
  moment: number,
): StopSoFar {
  const happened = marks.filter((mark) => mark.moment > since && mark.moment <= moment).map(({ words }) => words);
  return {
    moment,
    at: times.atMoment(moment),
    words: momentInWords(game, course, moment),
    // A lever is a move and a mark, in the same words.
    since: [...new Set([...lastMove(game, course, moment), ...happened])],
  };
}

function momentInWords(game: LocalizedGame, { moves, stateAt }: Course, moment: number): string {
  const { round } = stateAt(moment);
  if (moment === moves.length) return game.say('debrief-path.at-the-end', { round });
  if (moment === 0 || stateAt(moment - 1).round !== round) return game.say('debrief-path.in-the-morning', { round });
  return game.say('debrief-path.after-move', { round, move: moment });
}

/** The move that led to a moment in the middle of a day. */
function lastMove(game: LocalizedGame, { moves, stateAt }: Course, moment: number): string[] {
  if (moment === 0 || moment === moves.length || stateAt(moment - 1).round !== stateAt(moment).round) return [];
  return [moveInWords(game, stateAt(moment - 1), at(moves, moment - 1))];
}
