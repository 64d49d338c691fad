/**
 * Ids of offers, claims and questions in moves and in the record. Seats that meet one are shown its id: therefore an id
 * is made of what all of them know of it, and never counts what was said between others.
 */

import type { Claim } from './claim.ts';
import type { Audience } from './dispatch.ts';
import type { CommonKnowledge } from './game.ts';
import type { ClaimId, OfferId, PartyIndex, QuestionId } from './moves.ts';
import type { Offer } from './offer.ts';
import type { Question } from './question.ts';

/** A party writes to another at most once a day about a track, and counters one letter of the other at most. */
export function offerId(
  { tracks, partyCount }: CommonKnowledge,
  { round, track, from, to, counters }: Pick<Offer, 'round' | 'track' | 'from' | 'to' | 'counters'>,
): OfferId {
  const letter = (((round - 1) * tracks.length + track) * partyCount + from) * partyCount + to;
  return letter * 2 + (counters === undefined ? 0 : 1);
}

/**
 * The scenario's claims have their places in its list. Of those made in a round, one party says the same of another, to
 * the same hearer, only once. `audience`: whom it is told to at first; nobody tells itself anything, so the claimant's
 * own number stands for everybody.
 */
export function claimId(
  { claims, issues, partyCount }: CommonKnowledge,
  { listed, round, by, about, issue }: Pick<Claim, 'listed' | 'round' | 'by' | 'about' | 'issue'>,
  audience: Audience,
): ClaimId {
  if (listed !== undefined) return listed;
  const to = (audience === 'all' ? undefined : audience.find((party) => party !== by)) ?? by;
  const talk = ((round - 1) * partyCount + by) * partyCount + to;
  return claims.length + (talk * partyCount + about) * issues.length + issue;
}

/** Counts the questions that one party puts to the other: nobody else knows of any of them. */
export function questionId(
  { partyCount }: CommonKnowledge,
  asked: readonly Pick<Question, 'from' | 'to'>[],
  from: PartyIndex,
  to: PartyIndex,
): QuestionId {
  const before = asked.filter((question) => question.from === from && question.to === to).length;
  return (before * partyCount + from) * partyCount + to;
}

/** The party that has put a question, which its id tells. */
export function askerOf({ partyCount }: Pick<CommonKnowledge, 'partyCount'>, question: QuestionId): PartyIndex {
  return Math.floor(question / partyCount) % partyCount;
}

/** The one with an id in a list that is known to have it; a wrong id is a defect of the program. */
export function byId<T extends { readonly id: number }>(list: readonly T[], id: number): T {
  const one = list.find((each) => each.id === id);
  if (one === undefined) throw new RangeError(`nothing with the id ${id} among ${list.length}`);
  return one;
}
