import { textsWithinReach } from '#engine/hindsight/within-reach.ts';
import { at } from '#engine/model/at.ts';
import { byId } from '#engine/model/ids.ts';
import type { Move, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { reasonsTold } from '#engine/negotiators/telling/reasons-told.ts';
import type { Difference } from '#engine/playing-on/compare-ways.ts';
import type { Course } from '#engine/playing-on/course.ts';
import type { PointOfCurve } from '#engine/playing-on/curve.ts';
import { otherwiseOf } from '#engine/playing-on/otherwise-of.ts';
import { isSameMove } from '#engine/playing-on/same-act.ts';
import type { TurningPoints } from '#engine/playing-on/turning-points.ts';
import type { TurningPoint } from '#engine/playing-on/turning-search.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { dispatchInWords } from '../words/dispatch-in-words.ts';
import { moveInWords } from '../words/move-in-words.ts';
import { markOf } from '../words/names.ts';
import { pointsOf } from '../words/points-of.ts';
import { reasonsInWords } from '../words/reasons-in-words.ts';
import type { PathStop, TurningCard, TurningModel, WorthOfMove } from './path-model.ts';
import { tellingOfMove } from './telling-of-move.ts';

/** A split as uneven comes by chance in one of a thousand moves that change nothing, in millionths. */
const SURE = 1000;

/** More moves than these are not named that looked decisive. */
const MOST_IDLE = 3;

/** The turning points found in a game, and the known reasons if there are none. */
export interface TurningFound extends TurningPoints {
  readonly why: readonly string[];
}

/** The parts of the path that cards refer to. */
interface Beside {
  readonly cardOf: CardOf;
  readonly stops: readonly Pick<PathStop, 'moment' | 'at'>[];
  readonly curve: readonly PointOfCurve[];
  /** True if the search is complete. */
  readonly isWhole: boolean;
}

/** The moves that turned a game as cards, and what is to be said where there are none. */
export function turningModelOf(
  game: LocalizedGame,
  course: Course,
  found: TurningFound,
  { cardOf, stops, curve, isWhole }: Beside,
): TurningModel {
  const { points, idle, tried, ways, why } = found;
  const told = idle.slice(0, MOST_IDLE);
  return {
    about: game.say('debrief-path.turning-about', { ways, tried }),
    none: points.length > 0 || !isWhole ? [] : [game.say('debrief-path.turning-none', { tried }), ...why],
    outlook: isWhole ? game.common.tracks.flatMap((_, track) => outlookOf(game, curve, course, track)) : [],
    cards: points.map((point, index) => {
      const stop = stops.findIndex(({ moment }) => moment === point.move + 1);
      return { number: index + 1, stop, at: at(stops, stop).at, ...cardOf(point) };
    }),
    idle: told.map((move) => moveInWords(game, course.stateAt(move), at(course.moves, move))),
    idleAbout: told.length === 0 ? undefined : game.say('debrief-path.idle-about', { ways: found.first }),
  };
}

/** Summarizes the continuations from all moments; empty if a part was signed in some of them only. */
function outlookOf(game: LocalizedGame, curve: readonly PointOfCurve[], course: Course, track: TrackIndex): string[] {
  // Of the end itself there is one way only.
  const ends = curve.slice(0, -1).flatMap((point) => point.ends);
  const signed = ends.filter((end) => at(end.signed, track)).length;
  if (signed > 0 && signed < ends.length) return [];
  const ways = at(curve, 0).ends.length;
  if (signed > 0) return [game.say('debrief-path.always-signed', { track, ways })];
  return [game.say('debrief-path.never-signed', { track, ways, within: textsWithin(game, course, track) })];
}

/** Number of texts within reach, no matter how likely a signature was. */
function textsWithin(game: LocalizedGame, course: Course, track: TrackIndex): number {
  const state = course.stateAt(course.moves.length);
  return state.ending === undefined ? 0 : textsWithinReach(game, state, state.ending, track).length;
}

/** A card, without its place among the others and on the chart. */
type CardOf = (point: TurningPoint) => Omit<TurningCard, 'number' | 'stop' | 'at'>;

/** Makes cards; each is made once. */
export function turningCards(game: LocalizedGame, course: Course): CardOf {
  const made = new Map<number, ReturnType<CardOf>>();
  return (point) => {
    const card = made.get(point.move) ?? cardOf(game, course, point);
    made.set(point.move, card);
    return card;
  };
}

function cardOf(
  game: LocalizedGame,
  course: Course,
  { move, difference, differences }: TurningPoint,
): ReturnType<CardOf> {
  const before = course.stateAt(move);
  const made = at(course.moves, move);
  return {
    move,
    day: game.say('debrief-path.day', { round: before.round }),
    by: markOf(game, made.party),
    words: moveInWords(game, before, made),
    worth: worthOfMove(game, made.party, differences),
    ...countedIn(game, difference),
    instead: insteadOf(game, course, move),
    others: differences.slice(1).map((other) => countedIn(game, other).sentence),
    answers: provoked(game, course, move),
    reasons: reasonsOfMove(game, course, move),
    sureness: difference.byChance <= SURE ? 'sure' : 'fairly-sure',
    sure: surenessOf(game, difference),
  };
}

type Counted = Pick<TurningCard, 'measured' | 'without' | 'with' | 'isMore' | 'sentence'>;

function countedIn(game: LocalizedGame, difference: Difference): Counted {
  const { ways, with: given, without: other } = difference;
  const isMore = difference.share > 0;
  if (difference.in === 'signature') {
    const { track } = difference;
    return {
      measured: game.say('debrief-path.measured-signature', { track, ways }),
      without: String(other),
      with: String(given),
      isMore,
      sentence: game.say('debrief-path.turned-signature', { track, ways, without: other, with: given }),
    };
  }
  const who = difference.party;
  const mean = (units: number) => pointsOf(game, Math.round(units / ways));
  const said = (units: number) => game.say('debrief-path.number', { count: mean(units) });
  return {
    measured: game.say('debrief-path.measured-points', { who }),
    without: said(other),
    with: said(given),
    isMore,
    sentence: game.say('debrief-path.turned-points', { who, ways, without: mean(other), with: mean(given) }),
  };
}

/** Describes the replacement of a move in the ways without it. */
function insteadOf(game: LocalizedGame, { game: played, moves, stateAt }: Course, move: number): string {
  const before = stateAt(move);
  const otherwise = otherwiseOf(played, before, at(moves, move));
  if (otherwise?.first === undefined) return game.say('debrief-path.left-undone');
  return game.say('debrief-path.instead', { move: moveInWords(game, before, otherwise.first) });
}

/** The ways that fell to the side of the difference, of all. */
function surenessOf(game: LocalizedGame, { share, better, worse, ways, byChance }: Difference): string {
  const [count, against] = share > 0 ? [better, worse] : [worse, better];
  return game.say(byChance <= SURE ? 'debrief-path.sure' : 'debrief-path.fairly-sure', {
    count,
    against,
    ways,
    every: count === ways,
  });
}

/** Assesses whether a move was good for its maker, by the differences it made that are not due to chance. */
function worthOfMove(game: LocalizedGame, who: PartyIndex, differences: readonly Difference[]): WorthOfMove {
  const own = differences.find((each) => each.in === 'points' && each.party === who);
  if (own === undefined) return { kind: 'neither', words: game.say('debrief-path.neither-for', { who }) };
  const mean = (units: number) => pointsOf(game, Math.round(units / own.ways));
  // Between what is shown of both, so that the three figures add up.
  const count = Math.round(Math.abs(mean(own.with) - mean(own.without)) * 10) / 10;
  const kind = own.share > 0 ? 'good' : 'costly';
  return { kind, words: game.say(`debrief-path.${kind}-for`, { who, count }) };
}

/**
 * Returns a negotiator's reasons for a move, with its numbers; empty for a person, and if it would now move otherwise.
 */
function reasonsOfMove(game: LocalizedGame, { moves, stateAt }: Course, move: number): string[] {
  const before = stateAt(move);
  const made = at(moves, move);
  if (before.setup.seats[made.party] === 'person') return [];
  const view = viewFor(game, before, made.party);
  const decision = negotiate(view);
  if (!isSameMove(decision.move, made)) return [];
  return reasonsInWords(game, reasonsTold(view, decision), { ...tellingOfMove(game, before, made), reveal: 'full' });
}

/** More answers than this are not told of one move. */
const MOST = 3;

/**
 * Returns the reactions to a move, by the record: the answers to an offer, a counter or a single text; the result of a
 * vote; for another answer, the next deed of the one who was answered on that day, if any.
 */
function provoked(game: LocalizedGame, course: Course, move: number): string[] {
  const { moves, stateAt } = course;
  const made = at(moves, move);
  if (made.type === 'vote') return voteOutcome(game, course, move);
  const isAnswer = answersTo(course, move);
  const later = moves.flatMap((other, index) => (index > move && isAnswer(other, index) ? [index] : []));
  return later.slice(0, MOST).map((index) => moveInWords(game, stateAt(index), at(moves, index)));
}

/** Returns a predicate: true if a later move answers what the move put forward. */
function answersTo({ moves, stateAt }: Course, move: number): (other: Move, index: number) => boolean {
  const made = at(moves, move);
  const [before, after] = [stateAt(move), stateAt(move + 1)];
  const known = before.offers.map(({ id }) => id);
  const put = after.offers.filter(({ id }) => !known.includes(id)).map(({ id }) => id);
  if (put.length > 0) return (other) => other.type === 'answer' && put.includes(other.offer);
  if (made.type === 'draft') return (other) => other.type === 'review' && other.draft === after.drafts.length - 1;
  if (made.type !== 'answer') return () => false;
  const { from } = byId(before.offers, made.offer);
  const next = moves.findIndex((other, index) => index > move && isDeed(other, from));
  return (_, index) => index === next && stateAt(index).round === before.round;
}

function isDeed({ party, type }: Move, from: PartyIndex): boolean {
  return party === from && !['endDay', 'carry', 'instruct', 'reply', 'ask'].includes(type);
}

/** Describes the result of all the ballots. */
function voteOutcome(game: LocalizedGame, { moves, stateAt }: Course, move: number): string[] {
  const made = at(moves, move);
  const end = stateAt(moves.length);
  const line = end.record
    .slice(stateAt(move).record.length)
    .find((each) => each.kind === 'voted' && made.type === 'vote' && each.track === made.track);
  return line === undefined ? [] : [dispatchInWords(game, end, line).words];
}
