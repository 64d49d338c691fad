import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { Move, PartyIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { nextDecision } from '../negotiators/negotiate.ts';
import { type Compared, comparePoints } from './compare-ways.ts';
import type { Course } from './course.ts';
import { otherwiseOf } from './otherwise-of.ts';
import { type EndReached, endReached } from './prospects.ts';
import { isSameMove } from './same-act.ts';
import { NO_CHANCE, type SearchProgress } from './turning-points.ts';
import { type Otherwise, wayOn } from './way-on.ts';
import { type World, worldsAsKnown } from './world-as-known.ts';

/**
 * What came of a choice. `costly`: something else promised more by what the chair knew. `hidden`: it promised more only
 * as the others really were. `good`: what was done promised more, by what it knew. `even`: no difference that is no chance.
 */
export type Choice = 'costly' | 'hidden' | 'good' | 'even';

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
}

/** How thorough the weighing is. */
export interface Weighing {
  /** Ways on by which each choice is looked at first, and the most promising other one found. */
  readonly first: number;
  /** Ways on by which those are weighed that made a difference: other ones. */
  readonly ways: number;
  /** How many are. */
  readonly looks: number;
}

export const USUAL_WEIGHING: Weighing = { first: 3, ways: 12, looks: 8 };

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
  const choices = course.moves.flatMap((made, move) => (made.party === chair ? choiceAt(course, move) : []));
  const of = choices.length + Math.min(choices.length, weighing.looks);
  let done = 0;
  const looked: Look[] = [];
  for (const choice of choices) {
    looked.push(...choice.others.map((instead) => lookAt(course, choice, instead, weighing.first)));
    done += 1;
    yield { done, of };
  }
  const weighed: WeighedDecision[] = [];
  for (const { choice, instead } of worthALook(looked, weighing.looks)) {
    weighed.push(weigh(course, choice, instead, weighing));
    done += 1;
    yield { done, of };
  }
  return weighed.sort((a, b) => a.move - b.move);
}

/** A move of the chair, and what it could have done instead. */
interface OwnChoice {
  readonly move: number;
  readonly made: Move;
  readonly others: readonly Otherwise[];
}

function choiceAt({ game, moves, stateAt }: Course, move: number): OwnChoice[] {
  const made = at(moves, move);
  const before = stateAt(move);
  const without = otherwiseOf(game, before, made);
  if (without === undefined) return [];
  const usual = usualMove(game, before, made.party);
  const others = usual === undefined || isSameMove(usual, made) ? [without] : [without, { first: usual }];
  return [{ move, made, others }];
}

/** What the negotiator of a chair would do in its place. */
function usualMove(game: Game, state: State, chair: PartyIndex): Move | undefined {
  const seats = state.setup.seats.map((seat, party) => (party === chair && seat === 'person' ? 'negotiator' : seat));
  return nextDecision(game, { ...state, setup: { ...state.setup, seats } })?.move;
}

interface Look {
  readonly choice: OwnChoice;
  readonly instead: Otherwise;
  /** By what could be known, and as it was: how much better it was than the other, see `Compared.share`. */
  readonly shares: readonly [asKnown: number, asItWas: number];
}

function lookAt(course: Course, choice: OwnChoice, instead: Otherwise, ways: number): Look {
  const { asKnown, asItWas } = compareBoth(course, choice, instead, 0, ways);
  return { choice, instead, shares: [asKnown.share, asItWas.share] };
}

/** Of each choice the other one that promised most; of these those with the greatest differences either way. */
function worthALook(looks: readonly Look[], most: number): Look[] {
  const bestOther = new Map<number, Look>();
  for (const look of looks) {
    const known = bestOther.get(look.choice.move);
    if (known === undefined || Math.min(...look.shares) < Math.min(...known.shares)) {
      bestOther.set(look.choice.move, look);
    }
  }
  const size = ({ shares: [asKnown, asItWas] }: Look) => Math.max(Math.abs(asKnown), Math.abs(asItWas));
  return [...bestOther.values()]
    .filter((look) => size(look) > 0)
    .sort((a, b) => size(b) - size(a) || a.choice.move - b.choice.move)
    .slice(0, most);
}

function weigh(course: Course, choice: OwnChoice, instead: Otherwise, { first, ways }: Weighing): WeighedDecision {
  const compared = compareBoth(course, choice, instead, first, ways);
  return { move: choice.move, instead, choice: choiceOf(compared), ...compared };
}

function choiceOf({ asKnown, asItWas }: Both): Choice {
  if (asKnown.byChance <= NO_CHANCE && asKnown.share !== 0) return asKnown.share < 0 ? 'costly' : 'good';
  return asItWas.byChance <= NO_CHANCE && asItWas.share < 0 ? 'hidden' : 'even';
}

interface Both {
  readonly asKnown: Compared;
  readonly asItWas: Compared;
}

function compareBoth(course: Course, { move, made }: OwnChoice, instead: Otherwise, from: number, count: number): Both {
  const { game } = course;
  const ways = Array.from({ length: count }, (_, index) => from + index);
  const worldIn = worldsAsKnown(game, course.stateAt(move), made.party);
  const known = ways.map((way) => ({ way, world: worldIn(way) }));
  const inWorlds = (otherwise: Otherwise) => known.map(({ way, world }) => endIn(world, way, otherwise));
  return {
    asKnown: comparePoints(game, made.party, inWorlds({ first: made }), inWorlds(instead)),
    asItWas: comparePoints(
      game,
      made.party,
      ways.map((way) => course.endFrom(move + 1, way)),
      ways.map((way) => course.endOtherwise(move, way, instead)),
    ),
  };
}

function endIn({ game, state }: World, way: number, otherwise: Otherwise): EndReached {
  return endReached(game, wayOn(game, state, way, otherwise));
}
