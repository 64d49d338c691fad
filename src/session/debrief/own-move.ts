import { at } from '#engine/model/at.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { Course } from '#engine/playing-on/course.ts';
import {
  isClear,
  ownDecisions,
  USUAL_WEIGHING,
  type WeighedDecision,
  type WeighingEffort,
  type Worlds,
} from '#engine/playing-on/own-decisions.ts';
import { retold } from '#engine/playing-on/plan.ts';
import type { WaysPlan } from '#engine/playing-on/ways-plan.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { calendarOf } from '../table/frame/calendar-model.ts';
import { moveInWords } from '../words/move-in-words.ts';
import type { ComparedMove, OwnMoveFound, OwnMoveModel, OwnMoveTold } from './own-move-model.ts';

/** Weighs the decisions of a chair in a finished game, and finds the one that mattered most. */
export function* ownMoveOf(
  game: LocalizedGame,
  course: Course,
  chair: PartyIndex,
  weighing: WeighingEffort = USUAL_WEIGHING,
): WaysPlan<OwnMoveTold, OwnMoveFound> {
  const doneAt = keptByMove((move) => doneInWords(game, course, move));
  const weighed = yield* retold(ownDecisions(course, chair, weighing), ({ of, done, looked, weighed: so }) => ({
    of,
    done,
    compared: looked.map((move) => ({
      move,
      ...doneAt(move),
      found: foundOf(so.find((decision) => decision.move === move)),
    })),
  }));
  const most = mattersMost(weighed);
  return most === undefined ? { is: 'none' } : { is: 'move', move: inWords(game, course, most) };
}

function foundOf(decision: WeighedDecision | undefined): ComparedMove['found'] {
  if (decision === undefined) return 'replaying';
  return isClear(decision.asKnown) || isClear(decision.asItWas) ? 'apart' : 'alike';
}

/** Works out a value for each move once. */
function keptByMove<Value>(of: (move: number) => Value): (move: number) => Value {
  const kept = new Map<number, Value>();
  return (move) => {
    const known = kept.get(move) ?? of(move);
    kept.set(move, known);
    return known;
  };
}

/** A decision that stands out from chance, and the worlds in which it does. */
interface StandsOut {
  readonly decision: WeighedDecision;
  readonly worlds: Worlds;
}

/**
 * The decision with the greatest clear difference by what the chair could know; only where there is none, one that made a
 * difference as the others really were.
 */
export function mattersMost(weighed: readonly WeighedDecision[]): StandsOut | undefined {
  return greatest(weighed, 'asKnown') ?? greatest(weighed, 'asItWas');
}

function greatest(weighed: readonly WeighedDecision[], worlds: Worlds): StandsOut | undefined {
  const size = (decision: WeighedDecision) => Math.abs(decision[worlds].share);
  const [most] = weighed
    .filter((decision) => isClear(decision[worlds]))
    .sort((a, b) => size(b) - size(a) || a.move - b.move);
  return most && { decision: most, worlds };
}

/** A move and the day on which it was made. */
function doneInWords(game: LocalizedGame, { moves, stateAt }: Course, move: number): Pick<OwnMoveModel, 'day' | 'did'> {
  const before = stateAt(move);
  return {
    day: at(calendarOf(game, game.common.roundCount).leaves, Math.max(1, before.round) - 1),
    did: moveInWords(game, before, at(moves, move)),
  };
}

function inWords(game: LocalizedGame, course: Course, { decision, worlds }: StandsOut): OwnMoveModel {
  const { move, instead } = decision;
  const before = course.stateAt(move);
  // What was done is "with" the move: where that was worse, the other choice ended better.
  const { ways, better: worse, worse: better } = decision[worlds];
  const same = ways - better - worse;
  return {
    ...doneInWords(game, course, move),
    instead: insteadInWords(game, before, at(course.moves, move), instead.first),
    ...{ better, worse, same },
    replays: game.say('moment.replays', { ways, better, worse, same }),
    note: game.say(worlds === 'asKnown' ? 'moment.replays-known' : 'moment.replays-hidden'),
  };
}

/** The other choice; the same offer is not read out twice. */
function insteadInWords(game: LocalizedGame, before: State, made: Move, instead: Move | undefined): string {
  if (instead === undefined) return game.say('moment.leave-undone');
  const isSameOffer = instead.type === 'answer' && made.type === 'answer' && instead.offer === made.offer;
  if (isSameOffer && instead.response !== 'counter') return game.say(`moment.instead-${instead.response}`);
  return moveInWords(game, before, instead);
}
