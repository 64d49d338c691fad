import type { CommonKnowledge } from '#engine/model/game.ts';
import type { Clause, IssueIndex, Move, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Seed } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { optionsOf } from '#engine/model/wording.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsGiven } from '#engine/negotiators/telling/reasons-given.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { type ChairCount, countChair } from './count-chair.ts';
import { playedAmongNegotiators } from './game-played.ts';
import type { LessonTables } from './lesson-tables.ts';
import { lettersOf } from './letters-sent.ts';
import { opposedBy } from './opposed-by.ts';
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

/** First request for an option in a game. */
interface Proposal {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
  readonly by: PartyIndex;
  readonly round: number;
}

/**
 * Each option that a letter or a single text asks for, with who did so first. Opening statements and public insistence are
 * no letters: a demand that nobody is asked to agree to cannot be bargained over.
 */
function proposalsIn(state: State): Proposal[] {
  const made = [
    ...state.offers.map(({ from: by, round, clauses }) => ({ by, round, clauses })),
    ...state.drafts.map(({ by, round, clauses }) => ({ by, round, clauses })),
  ];
  const first = new Map<string, Proposal>();
  for (const { by, round, clauses } of made.sort((a, b) => a.round - b.round)) {
    for (const { issue, option } of clauses.flatMap(asFirm)) {
      const key = `${issue} ${option}`;
      if (!first.has(key)) first.set(key, { issue, option, by, round });
    }
  }
  return [...first.values()];
}

/** Number of offers of a party, and of those that hold an option which it was publicly against on that day. */
interface OwnOffers {
  readonly made: number;
  readonly againstPosition: number;
}

/** By party. */
function ownOffersIn(common: CommonKnowledge, { offers, world }: State): OwnOffers[] {
  return Array.from({ length: common.partyCount }, (_, party) => {
    const own = offers.filter(({ from }) => from === party);
    const crossing = own.filter(({ round, clauses }) => {
      const opposed = opposedBy(common, party, { world }, round);
      return clauses.flatMap(asFirm).some(({ issue, option }) => opposed.has(`${issue} ${option}`));
    });
    return { made: own.length, againstPosition: crossing.length };
  });
}

function asFirm(clause: Clause): { issue: IssueIndex; option: OptionIndex }[] {
  return optionsOf(clause).map((option) => ({ issue: clause.issue, option }));
}
