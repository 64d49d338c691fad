import { at } from '#engine/model/at.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import type { State } from '#engine/model/state.ts';
import type { Compared } from '#engine/playing-on/compare-ways.ts';
import type { Course } from '#engine/playing-on/course.ts';
import {
  type EndPairs,
  isClear,
  ownDecisions,
  USUAL_WEIGHING,
  type WeighedDecision,
  type WeighingEffort,
} from '#engine/playing-on/own-decisions.ts';
import { retold } from '#engine/playing-on/plan.ts';
import type { EndReached } from '#engine/playing-on/prospects.ts';
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
  return isApart(decision.asItWas) ? 'apart' : 'alike';
}

/** True if a difference is beyond chance, and its mean and most of its replays say the same. */
function isApart(compared: Compared): boolean {
  const { share, better, worse } = compared;
  return isClear(compared) && share > 0 === better > worse;
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

/** A decision that stands out from chance; `foreseen` if the chair could have expected that. */
interface StandsOut {
  readonly decision: WeighedDecision;
  readonly foreseen: boolean;
}

/**
 * The decision with the greatest clear difference in the world as it was: one that the chair could have expected or, if
 * there is none, one that it could not. What differs only in worlds that the chair thought possible changed nothing here.
 */
export function mattersMost(weighed: readonly WeighedDecision[]): StandsOut | undefined {
  const apart = weighed
    .filter(({ asItWas }) => isApart(asItWas))
    .map((decision) => ({ decision, foreseen: isForeseen(decision) }));
  return greatest(apart.filter(({ foreseen }) => foreseen)) ?? greatest(apart);
}

function isForeseen({ asKnown, asItWas }: WeighedDecision): boolean {
  return isApart(asKnown) && asKnown.share > 0 === asItWas.share > 0;
}

function greatest(apart: readonly StandsOut[]): StandsOut | undefined {
  const size = ({ decision }: StandsOut) => Math.abs(decision.asItWas.share);
  return [...apart].sort((a, b) => size(b) - size(a) || a.decision.move - b.decision.move)[0];
}

/** A move and the day on which it was made. */
function doneInWords(game: LocalizedGame, { moves, stateAt }: Course, move: number): Pick<OwnMoveModel, 'day' | 'did'> {
  const before = stateAt(move);
  return {
    day: at(calendarOf(game, game.common.roundCount).leaves, Math.max(1, before.round) - 1),
    did: moveInWords(game, before, at(moves, move)),
  };
}

function inWords(game: LocalizedGame, course: Course, { decision, foreseen }: StandsOut): OwnMoveModel {
  const { move, instead, asItWas, ends } = decision;
  const before = course.stateAt(move);
  const made = at(course.moves, move);
  // What was done is "with" the move: where that was worse, the other choice ended better.
  const { ways, better: worse, worse: better } = asItWas;
  const same = ways - better - worse;
  const best = better > worse ? 'other' : 'own';
  return {
    ...doneInWords(game, course, move),
    instead: insteadInWords(game, before, made, instead.first),
    ...{ better, worse, same },
    replays:
      Math.max(better, worse) === ways
        ? game.say('moment.replays-all', { ways, best })
        : game.say('moment.replays', { ways, better, worse, same }),
    why: whyInWords(game, made.party, ends, best),
    note: game.say(foreseen ? 'moment.replays-foreseen' : 'moment.replays-hidden'),
  };
}

/** The choice that was made, or the one beside it. */
type Choice = 'own' | 'other';

/** A replay in which one choice ended better for the chair than the other. */
interface EndedBetter {
  readonly better: EndReached;
  readonly worse: EndReached;
}

/** A reason is given if it holds in at least this share of the replays. */
const MOSTLY = 1 / 2;

/**
 * Says why one choice mostly ended better: what was signed then and not otherwise, and which answer another delegation
 * accepted then and not otherwise.
 */
function whyInWords(game: LocalizedGame, chair: PartyIndex, { made, instead }: EndPairs, best: Choice): string[] {
  const [given, left] = best === 'other' ? [instead, made] : [made, instead];
  const replays = given
    .map((better, way): EndedBetter => ({ better, worse: at(left, way) }))
    .filter(({ better, worse }) => at(better.points, chair) > at(worse.points, chair));
  const least = replays.length * MOSTLY;
  const said = (count: number) => ({ count, of: replays.length, best }) as const;
  const signed = mostOften(signaturesIn(game, replays));
  const accepted = mostOften(acceptedIn(game, chair, replays));
  const words: string[] = [];
  if (signed !== undefined && signed.count >= least) {
    const values = { track: signed.track, ...said(signed.count) };
    words.push(signed.is ? game.say('moment.why-signed', values) : game.say('moment.why-unsigned', values));
  }
  if (accepted !== undefined && accepted.count >= least) {
    const { who, answer, count } = accepted;
    const values = { who, answer, ...said(count) };
    const isFirst = words.length === 0;
    words.push(isFirst ? game.say('moment.why-accepted', values) : game.say('moment.why-accepted-too', values));
  }
  return words.length === 0 ? [game.say('moment.why-differs')] : words;
}

/** The first of those that are found in most replays. */
function mostOften<Found extends { readonly count: number }>(found: readonly Found[]): Found | undefined {
  return found.reduce<Found | undefined>((most, each) => (each.count > (most?.count ?? 0) ? each : most), undefined);
}

function signaturesIn(game: LocalizedGame, replays: readonly EndedBetter[]) {
  return game.common.tracks.flatMap((_, track) =>
    [true, false].map((is) => ({
      track,
      is,
      count: replays.filter(({ better, worse }) => at(better.signed, track) === is && at(worse.signed, track) !== is)
        .length,
    })),
  );
}

/** Answers that another delegation accepted with the better choice alone; those on what matters most to the chair first. */
function acceptedIn(game: LocalizedGame, chair: PartyIndex, replays: readonly EndedBetter[]) {
  const { most } = at(game.secrets, chair);
  return game.scenario.issues
    .map(({ options }, issue) => ({ options, issue }))
    .sort((a, b) => at(most, b.issue) - at(most, a.issue))
    .flatMap(({ options, issue }) =>
      othersOf(chair, game.common.partyCount).flatMap((who) =>
        options.map((_, option) => ({
          who,
          answer: { issue, option },
          count: replays.filter(({ better, worse }) => {
            const [then, otherwise] = [better, worse].map(({ accepted }) => at(at(accepted, who), issue));
            return then === option && otherwise !== option;
          }).length,
        })),
      ),
    );
}

/** The other choice; the same offer is not read out twice. */
function insteadInWords(game: LocalizedGame, before: State, made: Move, instead: Move | undefined): string {
  if (instead === undefined) return game.say('moment.leave-undone');
  const isSameOffer = instead.type === 'answer' && made.type === 'answer' && instead.offer === made.offer;
  if (isSameOffer && instead.response !== 'counter') return game.say(`moment.instead-${instead.response}`);
  return moveInWords(game, before, instead);
}
