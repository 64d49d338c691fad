import { payForCrossing } from '../claims/declarations.ts';
import { availabilityRefusal } from '../events/availability.ts';
import { breakPromise } from '../ledgers/trust.ts';
import { at, type CommonKnowledge, type Game } from '../model/game.ts';
import type { AnswerMove, Clause, OfferIndex, PartyIndex } from '../model/moves.ts';
import { REFUSAL_REASONS } from '../model/moves.ts';
import type { Offer, State } from '../model/state.ts';
import { standingOf } from '../text/text.ts';
import { writeClause } from '../text/write-clause.ts';
import { clausesRefusal, inOrder, isIndex, sameClauses } from './clauses.ts';
import { note } from './note.ts';
import { knowersOf } from './offer.ts';
import type { Refusal } from './refusal.ts';

/** Why an answer may not be given. */
export function answerRefusal(game: Game, state: State, move: AnswerMove): Refusal | undefined {
  if (state.toAct?.kind !== 'answer' || state.toAct.offer !== move.offer) {
    return { code: 'malformed', what: 'an answer to another offer' };
  }
  switch (move.response) {
    case 'accept':
      return undefined;
    case 'refuse':
      return reasonRefusal(game, move);
    case 'counter':
      return counterRefusal(game, state, at(state.offers, move.offer), move.clauses);
    default:
      return { code: 'malformed', what: 'an unknown response' };
  }
}

function reasonRefusal(
  game: Game,
  { reason, issue }: Extract<AnswerMove, { response: 'refuse' }>,
): Refusal | undefined {
  const known = issue === undefined || isIndex(issue, game.common.issues.length);
  return known && REFUSAL_REASONS.includes(reason) ? undefined : { code: 'malformed', what: 'an unknown reason' };
}

function counterRefusal(game: Game, state: State, offer: Offer, clauses: readonly Clause[]): Refusal | undefined {
  const never = counteringRefusal(game.common, state, offer);
  if (never !== undefined) return never;
  const refusal = clausesRefusal(game.common, offer.track, clauses) ?? availabilityRefusal(state, clauses);
  if (refusal !== undefined) return refusal;
  return sameClauses(clauses, offer.clauses) ? { code: 'counter-same' } : undefined;
}

/** Why an offer may not be countered at all: it is itself a counter, or an answer to a carried one came too late. */
export function counteringRefusal(
  common: CommonKnowledge,
  { round }: { readonly round: number },
  offer: Pick<Offer, 'counters' | 'via' | 'from'>,
): Refusal | undefined {
  if (offer.counters !== undefined) return { code: 'no-second-counter' };
  const late = offer.via !== undefined && round + 2 > common.roundCount;
  return late ? { code: 'too-late-to-carry', party: offer.from } : undefined;
}

/** Answers an offer. A carried answer takes effect when it arrives, at the next dawn. */
export function performAnswer(game: Game, draft: State, move: AnswerMove): void {
  draft.owed.shift();
  const offer = at(draft.offers, move.offer);
  if (move.response === 'counter') {
    performCounter(draft, move.offer, inOrder(move.clauses));
    return;
  }
  offer.answer =
    move.response === 'accept'
      ? { response: 'accept' }
      : { response: 'refuse', reason: move.reason, issue: move.issue };
  if (offer.via === undefined) {
    deliverAnswer(game, draft, move.offer);
    return;
  }
  offer.status = 'returning';
  note(draft, [offer.to, offer.via], { kind: 'answered', offer: move.offer });
}

/** The addressee's own offer in return. Its sender answers at once or, where it is carried, at the next dawn. */
function performCounter(draft: State, countered: OfferIndex, clauses: ReturnType<typeof inOrder>): void {
  const { from, to, track, via } = at(draft.offers, countered);
  const offer = draft.offers.length;
  const status = via === undefined ? 'waiting' : 'outbound';
  draft.offers.push({
    from: to,
    to: from,
    track,
    clauses,
    round: draft.round,
    via,
    counters: countered,
    status,
    answer: undefined,
  });
  at(draft.offers, countered).answer = { response: 'counter', offer };
  at(draft.offers, countered).status = 'countered';
  if (via === undefined) draft.owed.unshift({ kind: 'answer', party: from, offer });
  note(draft, via === undefined ? [from, to] : [to, via], { kind: 'offered', offer });
}

/** Lets an answer take effect: an accepted offer is written into the text with the initials of both. */
export function deliverAnswer(game: Game, draft: State, index: OfferIndex): void {
  const offer = at(draft.offers, index);
  const accepted = offer.answer?.response === 'accept';
  offer.status = accepted ? 'accepted' : 'refused';
  note(draft, knowersOf(offer), { kind: 'answered', offer: index });
  if (!accepted) return;
  payForReopening(game, draft, offer);
  for (const party of [offer.from, offer.to]) payForCrossing(game, draft, party, offer.clauses);
  for (const clause of offer.clauses) {
    const written = writeClause(game.common, at(draft.text, clause.issue), clause, [offer.from, offer.to]);
    note(draft, 'all', { kind: 'tabled', issue: clause.issue, option: clause.option, ...written });
  }
}

/**
 * Two parties that agree on another wording of a settled clause go back on their initials there: it costs each the
 * trust of the others that had initialled it, once for the whole offer.
 */
function payForReopening(game: Game, draft: State, { from, to, clauses }: Offer): void {
  for (const party of [from, to]) {
    const left = new Set(clauses.flatMap((clause) => initialsLeft(game, draft, party, clause)));
    for (const other of left) if (other !== from && other !== to) breakPromise(draft, party, other, 'reopened');
  }
}

/** Whose initials stand beside a party's on a settled clause that another wording would replace. */
function initialsLeft({ common }: Game, draft: State, party: PartyIndex, { issue, option }: Clause): PartyIndex[] {
  const clause = at(draft.text, issue);
  const { current } = clause;
  const settled =
    current !== undefined && current.option !== option && standingOf(common, clause, issue) === 'initialled';
  return settled && current.initials.includes(party) ? [...current.initials] : [];
}
