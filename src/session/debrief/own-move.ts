import { at } from '#engine/model/at.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { Course } from '#engine/playing-on/course.ts';
import {
  isClear,
  ownDecisions,
  USUAL_WEIGHING,
  type WeighedDecision,
  type Weighing,
  type Worlds,
} from '#engine/playing-on/own-decisions.ts';
import { retold } from '#engine/playing-on/plan.ts';
import type { WaysPlan } from '#engine/playing-on/ways-plan.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { calendarOf } from '../table/frame/calendar.ts';
import { moveInWords } from '../words/move-in-words.ts';
import type { OwnMoveFound, OwnMoveModel } from './own-move-model.ts';

/** Weighs the decisions of a chair in a finished game, and finds the one that mattered most. */
export function* ownMoveOf(
  game: ToldGame,
  course: Course,
  chair: PartyIndex,
  weighing: Weighing = USUAL_WEIGHING,
): WaysPlan<{ readonly of: number; readonly done: number }, OwnMoveFound> {
  const weighed = yield* retold(ownDecisions(course, chair, weighing), ({ of, done }) => ({ of, done }));
  const most = mattersMost(weighed);
  return most === undefined ? { is: 'none' } : { is: 'move', move: inWords(game, course, most) };
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

function inWords(game: ToldGame, { moves, stateAt }: Course, { decision, worlds }: StandsOut): OwnMoveModel {
  const { move, instead } = decision;
  const before = stateAt(move);
  const made = at(moves, move);
  // What was done is "with" the move: where that was worse, the other choice ended better.
  const { ways, better: worse, worse: better } = decision[worlds];
  const same = ways - better - worse;
  return {
    day: at(calendarOf(game, game.common.roundCount).leaves, Math.max(1, before.round) - 1),
    did: moveInWords(game, before, made),
    instead: insteadInWords(game, before, made, instead.first),
    ...{ better, worse, same },
    replays: game.say('moment.replays', { ways, better, worse, same }),
    note: game.say(worlds === 'asKnown' ? 'moment.replays-known' : 'moment.replays-hidden'),
  };
}

/** The other choice; the same offer is not read out twice. */
function insteadInWords(game: ToldGame, before: State, made: Move, instead: Move | undefined): string {
  if (instead === undefined) return game.say('moment.leave-undone');
  const isSameOffer = instead.type === 'answer' && made.type === 'answer' && instead.offer === made.offer;
  if (isSameOffer && instead.response !== 'counter') return game.say(`moment.instead-${instead.response}`);
  return moveInWords(game, before, instead);
}
