import type { Move } from '#engine/model/moves.ts';
import type { Seed } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsGiven } from '#engine/negotiators/telling/reasons-given.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { type ChairCount, countChair } from './count-chair.ts';
import { playedAmongNegotiators } from './game-played.ts';
import type { LessonTables } from './lesson-tables.ts';
import { lettersOf } from './letters-sent.ts';
import { type OwnOffers, ownOffersIn, type Proposal, proposalsIn } from './proposals.ts';
import { type Template, templatesOf } from './templates.ts';

/** Counts of one game for the chairs of a lesson. */
export interface GameCount {
  readonly seed: Seed;
  /** By party. */
  readonly chairs: readonly ChairCount[];
  readonly proposals: readonly Proposal[];
  /** By party. */
  readonly ownOffers: readonly OwnOffers[];
  /** Claims of one party about another, and how many of them that one has answered. */
  readonly claims: { readonly made: number; readonly answered: number };
  readonly asksIfTrue: boolean;
  readonly declares: boolean;
  readonly offersVague: boolean;
  /** Letters of the first two rounds, and how many of them give a reason from the world. */
  readonly early: { readonly letters: number; readonly withBecause: number };
  /** The number of uses of each template as a reason. */
  readonly templates: readonly (readonly [Template, number])[];
}

/** The rounds in which a letter should say why: one who reads it does not know yet. */
const EARLY_ROUNDS = 2;

/** Plays a game, and counts what is put forward in it and, with each chair at the page, what that one reads and does. */
export function countGame(tables: LessonTables, seed: Seed): GameCount {
  const { game } = tables.negotiating;
  const told = inEnglish(game);
  const moves: Move[] = [];
  const reasons = new Map<string, readonly Reason[]>();
  const state = playedAmongNegotiators(tables.negotiating, seed, (_, view, decision) => {
    moves.push(decision.move);
    for (const [key, given] of reasonsGiven(view, decision, view)) reasons.set(key, given);
  });
  const early = lettersOf(state.offers, reasons).filter(({ round }) => round <= EARLY_ROUNDS);
  const chairs = game.secrets.map((_, party) => countChair(tables, told, party, seed));
  return {
    seed,
    chairs: chairs.map(({ count }) => count),
    proposals: proposalsIn(state),
    ownOffers: ownOffersIn(game.common, state),
    claims: claimsIn(state),
    asksIfTrue: state.questions.some(({ asked }) => asked.what === 'is-it-true'),
    declares: moves.some((move) => move.type === 'declare' && (move.what === 'insist' || move.what === 'never')),
    offersVague: state.offers.some(({ clauses }) => clauses.some(({ or }) => or !== undefined)),
    early: { letters: early.length, withBecause: early.filter(({ hasBecause }) => hasBecause).length },
    templates: tally(chairs.flatMap(({ reasonsGiven: said }) => said.map(templatesOf(told)))),
  };
}

function claimsIn({ claims }: State): GameCount['claims'] {
  return { made: claims.length, answered: claims.filter(({ status }) => status !== 'unconfirmed').length };
}

function tally(words: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}
