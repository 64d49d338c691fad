/**
 * On what occasion reasons are given, and in which turn of the ways to say them. It goes by what all who hear them know,
 * and is the same wherever they are read: in a letter, in the record, or in the debrief.
 */

import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause, PartyIndex, SingleTextIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Offer } from '#engine/model/offer.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';

/** Occasions on which reasons are given. */
export type Occasion = 'offer' | 'counter' | 'accept' | 'refuse' | 'vote' | 'review' | 'other';

/** Parameters by which reasons are worded, apart from how much of them is revealed. */
export interface Telling {
  readonly on: Occasion;
  /** Selects one of several phrasings: consecutive numbers take consecutive ones, the same number the same one. */
  readonly turn: number;
  /** The delegation that gives them: it speaks in its own voice. */
  readonly by?: PartyIndex | undefined;
  /** The delegation that they are written to, which is "you" in them. */
  readonly to?: PartyIndex | undefined;
  /** The round in which they are both said and heard: its day is "this morning" in them, and not a day of the week. */
  readonly today?: number | undefined;
  /** True of the first proposal, the first yes and the first no of a delegation to another. */
  readonly isFirst?: boolean | undefined;
  /** All clauses of a proposal, as its reader has them. */
  readonly terms?: readonly Clause[] | undefined;
}

/** The messages so far, as far as the reader knows them. */
interface Told {
  readonly offers: readonly Readonly<Offer>[];
  readonly record: readonly Dispatch[];
}

/** Returns the parameters for an offer or a counter, by the number of earlier offers to the same delegation. */
export function tellingOfOffer(offers: readonly Readonly<Offer>[], offer: Readonly<Offer>): Telling {
  const { from: by, to, counters } = offer;
  const on = counters === undefined ? 'offer' : 'counter';
  const before = offers.slice(
    0,
    offers.findIndex(({ id }) => id === offer.id),
  );
  const isFirst = !before.some((earlier) => isAlikeOffer(earlier, offer));
  const terms = deliveredClauses(offer);
  return { on, turn: turnOfOffer(offers, offer), by, to, today: dayOf(offer, offer.round), isFirst, terms };
}

/** The round of a letter or an answer; `undefined` if it is carried, and so read on another day. */
function dayOf({ via }: Readonly<Offer>, round: number): number | undefined {
  return via === undefined ? round : undefined;
}

/** Returns the parameters for a vote in a round, by the number of earlier votes on the track. */
export function tellingOfVote(
  before: readonly Dispatch[],
  today: number,
  track: TrackIndex,
  party: PartyIndex,
): Telling {
  const votes = before.filter((line) => line.kind === 'voted' && line.track === track);
  return { on: 'vote', turn: votes.length + party, by: party, today };
}

/** Returns the parameters for a review of a single text in a round. */
export function tellingOfReview(draft: SingleTextIndex, today: number, party: PartyIndex): Telling {
  return { on: 'review', turn: draft + party, by: party, today };
}

/** Returns the parameters for a line of the record, by its index. */
export function tellingOfLine({ offers, record }: Told, key: number): Telling {
  const line = at(record, key);
  if (line.kind === 'offered' || line.kind === 'arrived') return tellingOfOffer(offers, byId(offers, line.offer));
  if (line.kind === 'answered') {
    const offer = byId(offers, line.offer);
    const { from: to, to: by } = offer;
    return {
      on: offer.answer?.response ?? 'refuse',
      turn: turnOfOffer(offers, offer),
      by,
      to,
      today: dayOf(offer, line.round),
      isFirst: !isAnswered(offers, record.slice(0, key), offer),
    };
  }
  const before = record.slice(0, key).filter((earlier) => isAlike(earlier, line)).length;
  const turn = before + sumOf(line.audience);
  return { on: 'other', turn, by: doer(line), today: line.round };
}

/** Offers that a carrier has held back do not count: their addressee does not know of them. */
function turnOfOffer(offers: readonly Readonly<Offer>[], { id, from, to }: Readonly<Offer>): number {
  const same = offers.filter((offer) => offer.from === from && offer.to === to && offer.status !== 'held');
  return same.findIndex((offer) => offer.id === id) + from;
}

/** True of two proposals from the same to the same, or two counters, that their reader knows of. */
function isAlikeOffer(one: Readonly<Offer>, other: Readonly<Offer>): boolean {
  const isCounter = ({ counters }: Readonly<Offer>) => counters !== undefined;
  return one.from === other.from && one.to === other.to && isCounter(one) === isCounter(other) && one.status !== 'held';
}

/** True if another letter between the two has been answered in the same way before. */
export function isAnswered(
  offers: readonly Readonly<Offer>[],
  record: readonly Dispatch[],
  { id, from, to, answer }: Pick<Offer, 'id' | 'from' | 'to' | 'answer'>,
): boolean {
  return record.some((line) => {
    if (line.kind !== 'answered' || line.offer === id) return false;
    const earlier = offers.find((offer) => offer.id === line.offer);
    return earlier?.from === from && earlier.to === to && earlier.answer?.response === answer?.response;
  });
}

/** Sum of the hearers, so that two pairs do not begin with the same words; 0 of what all hear. */
function sumOf(audience: Dispatch['audience']): number {
  return audience === 'all' ? 0 : audience.reduce((sum, party) => sum + party, 0);
}

/** True if two lines tell the same kind of thing of the same party to the same audience. */
function isAlike(one: Dispatch, other: Dispatch): boolean {
  return one.kind === other.kind && one.audience.toString() === other.audience.toString() && doer(one) === doer(other);
}

function doer(line: Dispatch): PartyIndex | undefined {
  return 'party' in line ? line.party : undefined;
}
