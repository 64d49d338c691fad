import { type Belief, beliefAbout } from '../beliefs/belief.ts';
import { newTo } from '../mind/new-to.ts';
import { standOf } from '../mind/stands.ts';
import { at } from '../model/at.ts';
import type { AnswerMove, Clause, OfferId, PartyIndex, TrackIndex } from '../model/moves.ts';
import { isSameWording } from '../model/wording.ts';
import { answerOffer } from '../negotiators/acting/answer-offer.ts';
import { type Mind, newMind } from '../views/mind.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import { unsentLetter } from '../views/unsent-letter.ts';
import type { View } from '../views/view.ts';
import { imaginedView } from './imagined-view.ts';
import { variedReading } from './varied-reading.ts';

/**
 * Kinds of reception of an offer, from the worst to the best; `in-part` is a counter that accepts one of its new
 * clauses.
 */
export const RECEPTION_KINDS = ['refuse', 'counter', 'in-part', 'accept'] as const;
export type ReceptionKind = (typeof RECEPTION_KINDS)[number];

/** An offer that has not been made. */
export interface UnsentOffer {
  readonly track: TrackIndex;
  readonly clauses: readonly Clause[];
  /** The offer that it counters. */
  readonly counters: OfferId | undefined;
}

/**
 * Manners of other delegations, all equally likely since they are secret: how late a delegation concedes (0 to 1000), and
 * how far its walk-away is below or above its level, as a share of the greatest difference. The two are independent: with
 * each walk-away a delegation may give way early or late.
 */
export const MANNERS = [
  { firmness: 800, off: -1 },
  { firmness: 950, off: -1 },
  { firmness: 800, off: 0 },
  { firmness: 950, off: 0 },
  { firmness: 800, off: 1 },
  { firmness: 950, off: 1 },
] as const;

/** Expected answers to an offer, weighted by belief. */
export interface ImaginedAnswers {
  /** Chance of each of `RECEPTION_KINDS`, in millionths that sum to a million or little less. */
  readonly chances: readonly number[];
  /** By clause of the offer: the chance, in millionths, that it is in the way: changed by a counter, or named by a refusal. */
  readonly inTheWay: readonly number[];
}

/**
 * Predicts another party's answer to an offer: for each reading of its interests, walk-away level and manner, the
 * answer that its negotiator would give if that were the truth, weighted by belief. Yields after each answer, so that
 * the caller can do something else in between. A reading of public positions alone is never exact: there, each manner
 * goes with a variant of the reading (`variedReading`).
 */
export function* imaginedAnswers(view: View, party: PartyIndex, unsent: UnsentOffer): Generator<void, ImaginedAnswers> {
  const belief = beliefAbout(view, party);
  const offer = unsentLetter(view, { ...unsent, from: view.party, to: party });
  const news = newTo(offer.clauses, (issue) => standOf(view, party, issue));
  const mind = newMind();
  const chances = RECEPTION_KINDS.map(() => 0);
  const inTheWay = offer.clauses.map(() => 0);
  for (const [variant, manner] of MANNERS.entries()) {
    for (const { reading, level, chance } of waysToSee(variedBelief(view, belief, variant))) {
      const answer = imaginedAnswer(view, party, { reading, level, ...manner }, offer, mind);
      const kind = RECEPTION_KINDS.indexOf(receptionKindOf(answer, news));
      chances[kind] = at(chances, kind) + chance;
      for (const [place, clause] of offer.clauses.entries()) {
        if (isInTheWay(clause, answer)) inTheWay[place] = at(inTheWay, place) + chance;
      }
      yield;
    }
  }
  const each = (sums: readonly number[]) => sums.map((sum) => Math.floor(sum / MANNERS.length));
  return { chances: each(chances), inTheWay: each(inTheWay) };
}

/** True if an answer would have a clause changed, or names it as what is refused. */
function isInTheWay(clause: Clause, answer: AnswerMove): boolean {
  if (answer.response === 'refuse') return answer.issue === clause.issue;
  if (answer.response === 'accept') return false;
  return answer.clauses.some((other) => other.issue === clause.issue && !isSameWording(other, clause));
}

/** Belief in which readings that come from public positions are varied. */
export function variedBelief({ common }: View, belief: Belief, variant: number): Belief {
  if (common.hypotheses[belief.party] !== undefined) return belief;
  return { ...belief, readings: belief.readings.map((reading) => variedReading(common, reading, variant)) };
}

function waysToSee({ readings, chances }: Belief) {
  return readings.flatMap((reading, place) => at(chances, place).map((chance, level) => ({ reading, level, chance })));
}

function imaginedAnswer(
  view: View,
  party: PartyIndex,
  guess: Parameters<typeof imaginedView>[2],
  offer: SeenOffer,
  mind: Mind,
): AnswerMove {
  return answerOffer(imaginedView(view, party, guess, offer, mind), offer.id).move as AnswerMove;
}

/** Classifies the answer to an offer; `news` are its clauses that the other party had not stated before. */
export function receptionKindOf(
  answer:
    | { readonly response: 'accept' | 'refuse' }
    | { readonly response: 'counter'; readonly clauses: readonly Clause[] },
  news: readonly Clause[],
): ReceptionKind {
  if (answer.response !== 'counter') return answer.response;
  return keptIn(answer.clauses, news).length > 0 ? 'in-part' : 'counter';
}

/** Those of some clauses that a counter keeps. */
export function keptIn(counter: readonly Clause[], clauses: readonly Clause[]): Clause[] {
  return clauses.filter((clause) =>
    counter.some((other) => other.issue === clause.issue && isSameWording(other, clause)),
  );
}
