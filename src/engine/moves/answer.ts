import { availabilityRefusal } from '../events/availability.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import { byId } from '../model/ids.ts';
import type { AnswerMove, Clause, PartyIndex, Refused } from '../model/moves.ts';
import { REFUSAL_REASONS } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Offer } from '../model/offer.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { Table } from '../model/table.ts';
import { isSameWording } from '../model/wording.ts';
import { clausesInOrder, exactRefusal, isIndex, sameClauses, withClauses, wordingRefusal } from '../text/clauses.ts';
import { deliveredClauses } from '../text/delivered-clauses.ts';
import { knowersOf, putOffer, repliesTo } from './offer.ts';
import { isOvertaken } from './overtaken.ts';
import { type AcceptedClause, writeAccepted } from './write-accepted.ts';

export function answerRefusal(common: CommonKnowledge, table: Table, move: AnswerMove): Refusal | undefined {
  if (table.toAct?.kind !== 'answer' || table.toAct.offer !== move.offer) {
    return { code: 'malformed', what: 'an answer to another offer' };
  }
  switch (move.response) {
    case 'accept':
      return undefined;
    case 'refuse':
      return reasonRefusal(common, move) ?? priceRefusal(common, table, byId(table.offers, move.offer), move.price);
    case 'counter':
      return counterRefusal(common, table, byId(table.offers, move.offer), move.clauses) ?? exactRefusal(move.exact);
    default:
      return { code: 'malformed', what: 'an unknown response' };
  }
}

function reasonRefusal(
  common: CommonKnowledge,
  { reason, issue }: Extract<AnswerMove, { response: 'refuse' }>,
): Refusal | undefined {
  const known = issue === undefined || isIndex(issue, common.issues.length);
  return known && REFUSAL_REASONS.includes(reason) ? undefined : { code: 'malformed', what: 'an unknown reason' };
}

/** Most articles whose wording a price changes. */
export const MOST_PRICED = 2;

/** Refuses a price that is not other wording for one or two articles of the letter. */
function priceRefusal(
  common: CommonKnowledge,
  table: Table,
  offer: Readonly<Offer>,
  price: readonly Clause[] | undefined,
): Refusal | undefined {
  if (price === undefined) return undefined;
  const letter = deliveredClauses(offer);
  const changes = price.every((clause) =>
    letter.some((said) => said.issue === clause.issue && !isSameWording(said, clause)),
  );
  if (!changes || price.length === 0 || price.length > MOST_PRICED) {
    return { code: 'malformed', what: 'a price that changes nothing in the letter' };
  }
  return (
    wordingRefusal(common, table, offer.track, price) ??
    wordingRefusal(common, table, offer.track, withClauses(letter, price)) ??
    availabilityRefusal(table, price)
  );
}

function counterRefusal(
  common: CommonKnowledge,
  table: Table,
  offer: Readonly<Offer>,
  clauses: readonly Clause[],
): Refusal | undefined {
  const never = counteringRefusal(common, table, offer);
  if (never !== undefined) return never;
  const refusal = wordingRefusal(common, table, offer.track, clauses) ?? availabilityRefusal(table, clauses);
  if (refusal !== undefined) return refusal;
  return sameClauses(clauses, deliveredClauses(offer)) ? { code: 'counter-same' } : undefined;
}

/**
 * Refuses any counter to an offer that is itself a counter, or if the answer to a carried counter would come too late.
 */
export function counteringRefusal(
  common: CommonKnowledge,
  { round }: Pick<Table, 'round'>,
  offer: Pick<Offer, 'counters' | 'via' | 'from'>,
): Refusal | undefined {
  if (offer.counters !== undefined) return { code: 'no-second-counter' };
  const late = offer.via !== undefined && round + 2 > common.roundCount;
  return late ? { code: 'too-late-to-carry', party: offer.from } : undefined;
}

/** Answers an offer. A carried answer takes effect when it arrives, at the next dawn. */
export function performAnswer(game: Game, state: State, move: AnswerMove): void {
  state.owed.shift();
  const offer = byId(state.offers, move.offer);
  if (move.response === 'counter') {
    performCounter(game, state, offer, clausesInOrder(move.clauses), move.exact);
    return;
  }
  offer.answer =
    move.response === 'accept'
      ? { response: 'accept' }
      : { response: 'refuse', reason: move.reason, issue: move.issue, ...priceOf(move) };
  if (offer.via === undefined) {
    deliverAnswer(game, state, offer);
    return;
  }
  offer.status = 'returning';
  note(state, [offer.to, offer.via], { kind: 'answered', offer: move.offer });
}

function priceOf({ price }: Refused): Pick<Refused, 'price'> {
  return price === undefined ? {} : { price: clausesInOrder(price) };
}

/**
 * The addressee's own offer in return. Its sender answers at once or, where it has asked several and wants to hear them
 * together, when all have spoken; where it is carried, at the next dawn.
 */
function performCounter(
  { common }: Game,
  state: State,
  countered: Offer,
  clauses: readonly Clause[],
  exact: true | undefined,
): void {
  const { from: to, to: from, track, via } = countered;
  const offer = putOffer(common, state, { from, to, track, clauses, via, counters: countered.id, exact });
  countered.answer = { response: 'counter', offer: offer.id };
  countered.status = 'countered';
  if (countered.together) state.owed.push(...repliesTo(offer));
  else state.owed.unshift(...repliesTo(offer));
}

/**
 * Lets an answer take effect: an accepted offer is written into the text, see `writeAccepted`, where no later agreement
 * has overtaken it.
 */
export function deliverAnswer(game: Game, state: State, offer: Offer): void {
  const accepted = offer.answer?.response === 'accept';
  const clauses = accepted ? acceptedClauses(offer) : [];
  const late = clauses.filter(({ clause }) => isOvertaken(state, offer, clause));
  offer.status = accepted ? 'accepted' : 'refused';
  note(state, knowersOf(offer), { kind: 'answered', offer: offer.id });
  const inTime = clauses.filter((each) => !late.includes(each));
  if (accepted) writeAccepted(game, state, inTime);
  for (const { clause } of late) note(state, 'all', { kind: 'notWritten', overtaken: true, ...clause });
}

/**
 * The clauses of an offer as its acceptance would write them. Both have agreed to what an accepted offer says; to what the
 * carrier has made vague only the addressee has.
 */
export function acceptedClauses(offer: Readonly<Offer>): AcceptedClause[] {
  const opening = [offer.from, offer.to];
  return deliveredClauses(offer).map((clause) => ({ clause, parties: agreeingOn(offer, clause), opening }));
}

/**
 * Parties that have agreed to a clause of an accepted offer: both, or its addressee alone if its sender said something
 * else.
 */
function agreeingOn({ from, to, clauses }: Offer, clause: Clause): PartyIndex[] {
  const said = clauses.some((other) => other.issue === clause.issue && isSameWording(other, clause));
  return said ? [from, to] : [to];
}
