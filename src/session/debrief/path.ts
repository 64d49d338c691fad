import { daysOfGame } from '#engine/hindsight/days-of-game.ts';
import { at } from '#engine/model/at.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { type Course, courseOf } from '#engine/playing-on/course.ts';
import { curveOf, type PointOfCurve, stepsOfCurve } from '#engine/playing-on/curve.ts';
import { turningPoints, USUAL_SEARCH } from '#engine/playing-on/turning-points.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { calendarOf } from '../table/frame/calendar.ts';
import { moveInWords } from '../words/move-in-words.ts';
import { partsOf } from './path-lanes.ts';
import { type MarkThen, marksOf } from './path-marks.ts';
import type { PathDay, PathModel, PathProgress, PathStop } from './path-model.ts';
import { stretchesOf } from './path-stretches.ts';
import { type PathTimes, pathTimesOf } from './path-times.ts';
import { turningModelOf } from './turning-cards.ts';
import { whyNothingTurned } from './why-nothing-turned.ts';

/**
 * The path of a finished game, for the debrief of a chair. Curve and turning points are reckoned from the same ways on.
 * Yields after every way that is played.
 */
export function* pathOf(
  shared: ToldGame,
  setup: Setup,
  moves: readonly Move[],
  you: PartyIndex,
  search = USUAL_SEARCH,
): Generator<PathProgress, PathModel> {
  // Where nobody sat in a chair, nobody is "you".
  const game = shared.tellingTo(setup.seats[you] === 'person' ? you : undefined);
  const course = courseOf(game, setup, moves);
  const dawns = stepsOfCurve(course, [], search);
  let searched = 0;
  const found = yield* telling(turningPoints(course, search), ({ done, of }) => {
    searched = of;
    return { done, of: of + dawns };
  });
  // Of the moments that are no dawns nearly all has been played by now.
  const curve = yield* telling(curveOf(course, found.looked, search), ({ done, of }) => ({
    done: searched + Math.floor((done * dawns) / of),
    of: searched + dawns,
  }));
  const why =
    found.points.length > 0
      ? []
      : yield* telling(whyOf(game, setup, moves), () => ({ done: searched + dawns, of: searched + dawns }));
  return modelOf(game, course, { ...found, why }, curve);
}

function* whyOf(game: ToldGame, setup: Setup, moves: readonly Move[]): Generator<void, string[]> {
  return yield* whyNothingTurned(game, yield* daysOfGame(game, setup, moves));
}

/** The same steps, which tell otherwise how far they have come. */
function* telling<Step, Result>(
  steps: Generator<Step, Result>,
  told: (step: Step) => PathProgress,
): Generator<PathProgress, Result> {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    yield told(next.value);
  }
}

function modelOf(
  game: ToldGame,
  course: Course,
  found: Parameters<typeof turningModelOf>[2],
  curve: readonly PointOfCurve[],
): PathModel {
  const times = pathTimesOf(course);
  const marks = marksOf(game, course);
  const stretches = stretchesOf(game, course, times);
  const stops = curve.map(({ moment }, index) =>
    stopOf(game, course, times, marks, curve[index - 1]?.moment ?? 0, moment),
  );
  const turning = turningModelOf(game, course, found, stops, curve);
  return {
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

function daysOf(game: ToldGame, count: number): PathDay[] {
  const { leaves } = calendarOf(game, count);
  return leaves.slice(0, count).map(({ round, above, short }) => ({ round, above, number: short }));
}

/** A stop, before it is known what else it belongs to. */
type StopSoFar = Omit<PathStop, 'card' | 'stretch'>;

function stopOf(
  game: ToldGame,
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

function momentInWords(game: ToldGame, { moves, stateAt }: Course, moment: number): string {
  const { round } = stateAt(moment);
  if (moment === moves.length) return game.say('debrief-path.at-the-end', { round });
  if (moment === 0 || stateAt(moment - 1).round !== round) return game.say('debrief-path.in-the-morning', { round });
  return game.say('debrief-path.after-move', { round, move: moment });
}

/** The move that led to a moment in the middle of a day. */
function lastMove(game: ToldGame, { moves, stateAt }: Course, moment: number): string[] {
  if (moment === 0 || moment === moves.length || stateAt(moment - 1).round !== stateAt(moment).round) return [];
  return [moveInWords(game, stateAt(moment - 1), at(moves, moment - 1))];
}
