import type { OwnSheet } from '../boa/own-sheet.ts';

/** A place at the table: all that a negotiator is ever told of the domain. The sheets of others are not in it. */
export interface OwnDomain {
  readonly party: number;
  readonly partyCount: number;
  /** The number of options of each issue. An outcome is an index in mixed radix, the first issue most significant. */
  readonly issueSizes: readonly number[];
  readonly rounds: number;
  readonly sheet: OwnSheet;
}

/** The action of one party in its turn, heard by all. */
export interface TurnAction {
  readonly party: number;
  readonly kind: 'offer' | 'accept';
  /** The outcome offered, or that of the accepted offer. */
  readonly outcome: number;
}

/** The negotiation as it stands when a party's turn comes. */
export interface NegotiationState {
  /** From 0. */
  readonly round: number;
  /** (round + 1) / (rounds + 1): above 0, below 1. */
  readonly time: number;
  /** The offer on the table, `NOTHING` before the first. */
  readonly offer: number;
  /** All deeds so far, the latest last. */
  readonly deeds: readonly TurnAction[];
}

/** A party's choice in its turn: an outcome to offer, replacing the offer on the table, or a constant below. */
export type Choice = number;
export const NOTHING = -1;
export const ACCEPT = -2;
export const LEAVE = -3;

/** One party in one negotiation. It may remember what it has seen, and nothing else tells two of them apart. */
export type SeatedNegotiator = (state: NegotiationState) => Choice;

/** A way of negotiating that can take any seat. */
export interface Negotiator {
  readonly name: string;
  readonly sit: (seat: OwnDomain) => SeatedNegotiator;
}
