import { at } from '../model/at.ts';
import type { Move, PartyIndex } from '../model/moves.ts';
import { chanceDrawn } from './chance-drawn.ts';
import { type Compared, comparePoints } from './compare-ways.ts';
import { NO_CHANCE } from './could-become.ts';
import type { Course, WayAsked } from './course.ts';
import { otherwiseOf } from './otherwise-of.ts';
import { piecesDone, sideBySide, tell } from './plan.ts';
import type { EndReached } from './prospects.ts';
import { isSameMove } from './same-act.ts';
import { usualMove } from './usual-move.ts';
import type { Otherwise } from './way-on.ts';
import type { WaysPlan } from './ways-plan.ts';

/**
 * Verdict on a choice. `costly`: something else promised more by what the chair knew. `hidden`: it promised more only
 * as the others really were. `good`: what was done promised more, by what the chair knew. `draw`: none of these, and
 * what chance drew before the chair chose again was to its cost. `even`: no difference beyond chance.
 */
export type ChoiceVerdict = 'costly' | 'hidden' | 'draw' | 'good' | 'even';

/** A choice of one chair beside the best other one, by the chair's own points over ways on. */
export interface WeighedDecision {
  /** Index of the move in the game, from 0. */
  readonly move: number;
  /** Alternative to what was done: a move, or never doing it. */
  readonly instead: Otherwise;
  readonly choice: ChoiceVerdict;
  /** Comparison of what was done (`with`) with that, in worlds as the chair could know them then. */
  readonly asKnown: Compared;
  /** The same comparison in the world as it was. */
  readonly asItWas: Compared;
  /** Ways on from where the chair chose again (`with`) against ways on from right after its choice. */
  readonly drawn: Compared;
  /** Ends of the ways in the world as it was, in pairs. */
  readonly ends: EndPairs;
}

/** Worlds in which a choice is weighed: as its chair could know them then, or as they were. */
export type Worlds = 'asKnown' | 'asItWas';

/** Thoroughness of the weighing. */
export interface WeighingEffort {
  /** Ways on by which each choice is looked at first, and the most promising other one found. */
  readonly first: number;
  /** Ways on by which those are weighed that made a difference: other ones. Twice as many, and again, where it is not clear yet. */
  readonly ways: number;
  /** Maximum number of choices weighed in this way. */
  readonly looks: number;
}

export const USUAL_WEIGHING: WeighingEffort = { first: 3, ways: 12, looks: 8 };

/** Less of what lies between no deal and the best is not spoken of, in thousandths. */
export const LEAST_COST = 30;

/** State of a weighing. */
export interface WeighingTold {
  /** Number of choices, and of those that are weighed closely after them, at most. */
  readonly of: number;
  /** Number of these that are done. */
  readonly done: number;
  /** Moves that are weighed closely, in the order of the game; none before these are known. */
  readonly looked: readonly number[];
  /** Decisions that have been weighed, in the order of the game. */
  readonly weighed: readonly WeighedDecision[];
}

/**
 * Weighs the choices of one chair in a finished game: each against what its negotiator would have done in its place, and
 * against the reply turned round, or without it. Only those that made a difference at first sight are given; in the order
 * of the game.
 */
export function* ownDecisions(
  course: Course,
  chair: PartyIndex,
  weighing: WeighingEffort = USUAL_WEIGHING,
): WaysPlan<WeighingTold, readonly WeighedDecision[]> {
  const choices = choicesOf(course, chair);
  let told: WeighingTold = {
    of: choices.length + Math.min(choices.length, weighing.looks),
    done: 0,
    looked: [],
    weighed: [],
  };
  yield* tell(told);
  const looks = yield* sideBySide(choices.map((choice) => counted(lookAt(course, choice, weighing.first), () => ({}))));
  const worth = worthALook(looks.flat(), weighing.looks);
  told = { ...told, looked: worth.map(({ choice }) => choice.move).sort((a, b) => a - b) };
  yield* tell(told);
  return inOrder(
    yield* sideBySide(
      worth.map((look) =>
        counted(weigh(course, look, weighing), (decision) => ({ weighed: inOrder([...told.weighed, decision]) })),
      ),
    ),
  );

  /** Tells when a part is done, and the news of it. */
  function* counted<Result>(
    part: WaysPlan<WeighingTold, Result>,
    news: (result: Result) => Partial<WeighingTold>,
  ): WaysPlan<WeighingTold, Result> {
    const result = yield* part;
    told = { ...told, done: told.done + 1, ...news(result) };
    yield* tell(told);
    return result;
  }
}

function inOrder(weighed: readonly WeighedDecision[]): readonly WeighedDecision[] {
  return [...weighed].sort((a, b) => a.move - b.move);
}

/** A move of the chair, and what it could have done instead. */
interface OwnChoice {
  readonly move: number;
  readonly made: Move;
  readonly others: readonly Otherwise[];
}

/** Moves that only say or ask something, and opening statements: they bind nobody and are not weighed. */
const SAID: readonly Move['type'][] = ['ask', 'tell', 'reply', 'open', 'instruct', 'stay'];

/** True if a move is a decision that is weighed. */
export function isDecision({ type }: Move): boolean {
  return !SAID.includes(type);
}

function choicesOf({ game, moves, stateAt }: Course, chair: PartyIndex): OwnChoice[] {
  return moves.flatMap((made, move) => {
    if (made.party !== chair || !isDecision(made)) return [];
    const before = stateAt(move);
    const without = otherwiseOf(game, before, made);
    const usual = usualMove(game, before, chair);
    const others: Otherwise[] = without === undefined ? [] : [without];
    if (usual !== undefined && !isSameMove(usual, made)) others.push({ first: usual });
    return others.length === 0 ? [] : [{ move, made, others }];
  });
}

interface Look {
  readonly choice: OwnChoice;
  readonly instead: Otherwise;
  /** By what could be known, and as it was: how much better it was than the other, see `Compared.share`. */
  readonly shares: readonly [asKnown: number, asItWas: number];
}

function* lookAt(course: Course, choice: OwnChoice, count: number): WaysPlan<WeighingTold, Look[]> {
  const ends = yield* played(course, choice, choice.others, waysFrom(0, count));
  return choice.others.map((instead, place) => {
    const { asKnown, asItWas } = compared(course, choice, [at(ends, place)]);
    return { choice, instead, shares: [asKnown.share, asItWas.share] };
  });
}

/** Best alternative of each choice by what could be known, for the choices with the greatest differences. */
function worthALook(looks: readonly Look[], most: number): Look[] {
  const bestOther = new Map<number, Look>();
  for (const look of looks) {
    const known = bestOther.get(look.choice.move);
    if (known === undefined || Math.min(...look.shares) < Math.min(...known.shares)) {
      bestOther.set(look.choice.move, look);
    }
  }
  // As things were there is little chance, so that much differs greatly by which nobody could have gone.
  const size = ({ shares: [asKnown, asItWas] }: Look) => Math.max(2 * Math.abs(asKnown), Math.abs(asItWas));
  return [...bestOther.values()]
    .filter((look) => size(look) > 0)
    .sort((a, b) => size(b) - size(a) || a.choice.move - b.choice.move)
    .slice(0, most);
}

function* weigh(
  course: Course,
  { choice, instead }: Look,
  weighing: WeighingEffort,
): WaysPlan<WeighingTold, WeighedDecision> {
  const { move, made } = choice;
  const ends = [...(yield* played(course, choice, [instead], waysWeighed(weighing, weighing.ways)))];
  for (let ways = weighing.ways; ways < MOST_TIMES * weighing.ways; ways *= 2) {
    if (!isUnclear(compared(course, choice, ends).asKnown)) break;
    ends.push(...(yield* played(course, choice, [instead], waysWeighed(weighing, 2 * ways).slice(ways))));
  }
  const both = compared(course, choice, ends);
  const drawn = yield* chanceDrawn<WeighingTold>(course, move, made.party, waysWeighed(weighing, weighing.ways));
  return { move, instead, choice: choiceOf(both, drawn), ...both, drawn, ends: together(ends, 'asItWas') };
}

/** A choice that is not clear yet is weighed in so many times as many ways at most. */
const MOST_TIMES = 4;

/** Probability of a difference by chance, in millionths, up to which it is worth more ways. */
const PERHAPS = 250_000;

function isUnclear({ byChance, share }: Compared): boolean {
  return byChance > NO_CHANCE && byChance <= PERHAPS && Math.abs(share) >= LEAST_COST;
}

function choiceOf({ asKnown, asItWas }: Both, drawn: Compared): ChoiceVerdict {
  if (isWorse(asKnown)) return 'costly';
  if (isWorse(asItWas)) return 'hidden';
  if (isClear(asKnown)) return 'good';
  return isWorse(drawn) ? 'draw' : 'even';
}

function isWorse(difference: Compared): boolean {
  return isClear(difference) && difference.share < 0;
}

/** True if a difference is large enough to report, and beyond chance. */
export function isClear({ byChance, share }: Compared): boolean {
  return byChance <= NO_CHANCE && Math.abs(share) >= LEAST_COST;
}

type Both = Readonly<Record<Worlds, Compared>>;

type Ends = Readonly<Record<Worlds, EndPairs>>;

/** Ends of the same ways with what was done, and with something else. */
export interface EndPairs {
  readonly made: readonly EndReached[];
  readonly instead: readonly EndReached[];
}

/** Plays ways with what was done and with other things in its place: the ends of these, each beside those of what was done. */
function* played(
  course: Course,
  { move, made }: OwnChoice,
  others: readonly Otherwise[],
  ways: readonly number[],
): WaysPlan<WeighingTold, readonly Ends[]> {
  const known = (otherwise: Otherwise) =>
    ways.map((way): WayAsked => ({ moment: move, way, otherwise, knownTo: made.party }));
  const real = (otherwise: Otherwise) => ways.map((way): WayAsked => ({ moment: move, way, otherwise }));
  const rows = [
    known({ first: made }),
    ways.map((way) => wayWithIt(course, move, made, way)),
    ...others.flatMap((instead) => [known(instead), real(instead)]),
  ];
  const ends = yield* piecesDone<WayAsked, EndReached, WeighingTold>(rows.flat());
  const row = (place: number) => ends.slice(place * ways.length, (place + 1) * ways.length);
  return others.map((_, place) => ({
    asKnown: { made: row(0), instead: row(2 + 2 * place) },
    asItWas: { made: row(1), instead: row(3 + 2 * place) },
  }));
}

/**
 * Way on with a move. If the move ended the day, the draws of that night are made anew, as for everything that it is
 * compared with.
 */
function wayWithIt({ stateAt, wayFrom }: Course, move: number, made: Move, way: number): WayAsked {
  const isSameDay = stateAt(move).round === stateAt(move + 1).round;
  return isSameDay ? wayFrom(move + 1, way) : { moment: move, way, otherwise: { first: made } };
}

function compared({ game }: Course, { made }: OwnChoice, all: readonly Ends[]): Both {
  const compare = (worlds: Worlds) => {
    const ends = together(all, worlds);
    return comparePoints(game, made.party, ends.made, ends.instead);
  };
  return { asKnown: compare('asKnown'), asItWas: compare('asItWas') };
}

function together(all: readonly Ends[], worlds: Worlds): EndPairs {
  return { made: all.flatMap((ends) => ends[worlds].made), instead: all.flatMap((ends) => ends[worlds].instead) };
}

/** Returns `count` of the ways on by which decisions are weighed closely. */
export function waysWeighed({ first }: WeighingEffort, count: number): number[] {
  return waysFrom(first, count);
}

function waysFrom(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
