import type { Clause, OfferId, PartyIndex, Refused, TrackIndex } from './moves.ts';

export const OFFER_STATUSES = [
  'outbound',
  'waiting',
  'returning',
  'accepted',
  'refused',
  'countered',
  'lapsed',
  'held',
] as const;

/**
 * `outbound`: carried, arrives next dawn. `held`: its carrier has kept it back. `waiting`: the addressee must answer. `returning`: answered, and the
 * answer is being carried back. The rest is over: an accepted offer is in the text.
 */
export type OfferStatus = (typeof OFFER_STATUSES)[number];

export interface Offer {
  readonly id: OfferId;
  readonly from: PartyIndex;
  readonly to: PartyIndex;
  readonly track: TrackIndex;
  /** Clauses as the sender said them. */
  readonly clauses: readonly Clause[];
  /** Clauses as the addressee reads them, if the carrier has made one vague. */
  delivered?: readonly Clause[] | undefined;
  /** Set if the sender has asked the carrier to keep to the words. */
  readonly exact?: true | undefined;
  /** Set if it goes to others too and its sender hears them all before it answers a counter. No view holds it. */
  readonly together?: true | undefined;
  readonly round: number;
  /** The carrier, when the two have no direct channel. */
  readonly via: PartyIndex | undefined;
  /** The carrier has passed it on by its standing instruction, without being asked. Known to the carrier alone. */
  readonly unasked?: true | undefined;
  /** The offer that this one counters. */
  readonly counters: OfferId | undefined;
  status: OfferStatus;
  /** Answer of the addressee, also while it is in transit. */
  answer: Answer | undefined;
}

export type Answer =
  | { readonly response: 'accept' }
  | Refused
  | { readonly response: 'counter'; readonly offer: OfferId };
