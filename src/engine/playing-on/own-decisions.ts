import type { Move, PartyIndex } from '../model/moves.ts';
import { chanceDrawn } from './chance-drawn.ts';
import { type Compared, comparePoints } from './compare-ways.ts';
import type { Course } from './course.ts';
import { endsAsKnown } from './ends-as-known.ts';
import { otherwiseOf } from './otherwise-of.ts';
import type { EndReached } from './prospects.ts';
import { isSameMove } from './same-act.ts';
import { NO_CHANCE, type SearchProgress } from './turning-points.ts';
import { usualMove } from './usual-move.ts';
import type { Otherwise } from './way-on.ts';

/**
 * What came of a choice. `costly`: something else promised more by what the chair knew. `hidden`: it promised more only
 * as the others really were. `good`: what was done promised more, by what the chair knew. `draw`: none of these, and what
 * chance drew before the chair chose again was to its cost. `even`: no difference that is no chance.
 */
export type Choice = 'costly' | 'hidden' | 'draw' | 'good' | 'even';

/** A choice of one chair beside the best other one, by the chair's own points over ways on. */
export interface WeighedDecision {
  /** Which move of the game, from 0. */
  readonly move: number;
  /** What could have been done instead: a move, or that it is never done. */
  readonly instead: Otherwise;
  readonly choice: Choice;
  /** What was done (`with`) against that, in worlds as the chair could know them then. */
  readonly asKnown: Compared;
  /** The same in the world as it was. */
  readonly asItWas: Compared;
  /** Ways on from where the chair chose again (`with`) against ways on from right after its choice. */
  readonly drawn: Compared;
}

/** In which worlds a choice is weighed: as its chair could know them then, or as they were. */
export type Worlds = 'asKnown' | 'asItWas';

/** How thorough the weighing is. */
export interface Weighing {
  /** Ways on by which each choice is looked at first, and the most promising other one found. */
  readonly first: number;
  /** Ways on by which those are weighed that made a difference: other ones. Twice as many, and again, where it is not clear yet. */
  readonly ways: number;
  /** How many are. */
  readonly looks: number;
}

export const USUAL_WEIGHING: Weighing = { first: 3, ways: 12, looks: 8 };

/** Less of what lies between no deal and the best is not spoken of, in thousandths. */
export const LEAST_COST = 30;

/**
 * Weighs the choices of one chair in a finished game: each against what its negotiator would have done in its place, and
 * against the reply turned round, or without it. Only those that made a difference at first sight are given; in the order
 * of the game.
 */
export function* ownDecisions(
  course: Course,
  chair: PartyIndex,
  weighing: Weighing = USUAL_WEIGHING,
): Generator<SearchProgress, readonly WeighedDecision[]> {
  const choices = choicesOf(course, chair);
  const of = choices.length + Math.min(choices.length, weighing.looks);
  let done = 0;
  const looked: Look[] = [];
  for (const choice of choices) looked.push(...(yield* counted(lookAt(course, choice, weighing.first))));
  const weighed: WeighedDecision[] = [];
  for (const look of worthALook(looked, weighing.looks)) weighed.push(yield* counted(weigh(course, look, weighing)));
  return weighed.sort((a, b) => a.move - b.move);

  /** A choice in steps, since to weigh one takes longer than one may wait. */
  function* counted<Result>(steps: Generator<void, Result>): Generator<SearchProgress, Result> {
    for (;;) {
      const next = steps.next();
      if (next.done) done += 1;
      yield { done, of };
      if (next.done) return next.value;
    }
  }
}

/** A move of the chair, and what it could have done instead. */
interface OwnChoice {
  readonly move: number;
  readonly made: Move;
  readonly others: readonly Otherwise[];
}

/** What is only said or asked, and an opening statement, binds nobody: it is not weighed. */
const SAID: readonly Move['type'][] = ['ask', 'tell', 'reply', 'open', 'instruct', 'stay'];

/** Whether a move is a decision that is weighed. */
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

function* lookAt(course: Course, choice: OwnChoice, count: number): Generator<void, Look[]> {
  const endsOf = yield* playing(course, choice, waysFrom(0, count));
  const looks: Look[] = [];
  for (const instead of choice.others) {
    const { asKnown, asItWas } = compared(course, choice, [yield* endsOf(instead)]);
    looks.push({ choice, instead, shares: [asKnown.share, asItWas.share] });
  }
  return looks;
}

/** Of each choice the other one that promised most by what could be known; of these those with the greatest differences. */
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

function* weigh(course: Course, { choice, instead }: Look, weighing: Weighing): Generator<void, WeighedDecision> {
  const { move, made } = choice;
  const ends = [yield* endsIn(waysWeighed(weighing, weighing.ways))];
  for (let ways = weighing.ways; ways < MOST_TIMES * weighing.ways; ways *= 2) {
    if (!isUnclear(compared(course, choice, ends).asKnown)) break;
    ends.push(yield* endsIn(waysWeighed(weighing, 2 * ways).slice(ways)));
  }
  const both = compared(course, choice, ends);
  const drawn = chanceDrawn(course, move, made.party, waysWeighed(weighing, weighing.ways));
  return { move, instead, choice: choiceOf(both, drawn), ...both, drawn };

  function* endsIn(ways: readonly number[]): Generator<void, Ends> {
    const endsOf = yield* playing(course, choice, ways);
    return yield* endsOf(instead);
  }
}

/** A choice that is not clear yet is weighed in so many times as many ways at most. */
const MOST_TIMES = 4;

/** So likely may a difference be by chance, in millionths, and still be worth more ways. */
const PERHAPS = 250_000;

function isUnclear({ byChance, share }: Compared): boolean {
  return byChance > NO_CHANCE && byChance <= PERHAPS && Math.abs(share) >= LEAST_COST;
}

function choiceOf({ asKnown, asItWas }: Both, drawn: Compared): Choice {
  if (isWorse(asKnown)) return 'costly';
  if (isWorse(asItWas)) return 'hidden';
  if (isClear(asKnown)) return 'good';
  return isWorse(drawn) ? 'draw' : 'even';
}

function isWorse(difference: Compared): boolean {
  return isClear(difference) && difference.share < 0;
}

/** Whether a difference is great enough to be spoken of, and no chance. */
export function isClear({ byChance, share }: Compared): boolean {
  return byChance <= NO_CHANCE && Math.abs(share) >= LEAST_COST;
}

type Both = Readonly<Record<Worlds, Compared>>;

/** What ways came to with what was done, and with something else. */
type Ends = Readonly<Record<Worlds, EndPairs>>;

interface EndPairs {
  readonly made: readonly EndReached[];
  readonly instead: readonly EndReached[];
}

/** What was done is played on once, whatever it is compared with. */
function* playing(course: Course, { move, made }: OwnChoice, ways: readonly number[]) {
  const endsInWorlds = endsAsKnown(course.game, course.stateAt(move), made.party, ways);
  const madeAsKnown = yield* endsInWorlds({ first: made });
  const madeAsItWas = yield* inEach(ways, (way) => endWithIt(course, move, made, way));
  return function* endsOf(instead: Otherwise): Generator<void, Ends> {
    return {
      asKnown: { made: madeAsKnown, instead: yield* endsInWorlds(instead) },
      asItWas: {
        made: madeAsItWas,
        instead: yield* inEach(ways, (way) => course.endOtherwise(move, way, instead)),
      },
    };
  };
}

/** Where it ended the day, what chance drew that night is drawn anew, as it is for whatever it is compared with. */
function endWithIt({ stateAt, endFrom, endOtherwise }: Course, move: number, made: Move, way: number): EndReached {
  const isSameDay = stateAt(move).round === stateAt(move + 1).round;
  return isSameDay ? endFrom(move + 1, way) : endOtherwise(move, way, { first: made });
}

function compared({ game }: Course, { made }: OwnChoice, all: readonly Ends[]): Both {
  const together = (worlds: Worlds, what: keyof EndPairs) => all.flatMap((ends) => ends[worlds][what]);
  const compare = (worlds: Worlds) =>
    comparePoints(game, made.party, together(worlds, 'made'), together(worlds, 'instead'));
  return { asKnown: compare('asKnown'), asItWas: compare('asItWas') };
}

function* inEach(ways: readonly number[], endOf: (way: number) => EndReached): Generator<void, EndReached[]> {
  const ends: EndReached[] = [];
  for (const way of ways) {
    ends.push(endOf(way));
    yield;
  }
  return ends;
}

/** So many of the ways on by which decisions are weighed closely. */
export function waysWeighed({ first }: Weighing, count: number): number[] {
  return waysFrom(first, count);
}

function waysFrom(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
