import type { PartyIndex } from '../model/moves.ts';

/**
 * Regard of another delegation for the seat that a line of the record shows, with its weight: above 0 it warms to the
 * seat, below it cools, at 0 it has heard it and is as before. Only the order of the weights matters: gains and losses
 * of trust weigh most, as does the acceptance of an offer.
 */
export const WARMTH = {
  /** Answers of the delegation. */
  accepts: 2,
  'comes-closer': 2,
  'gives-part': 1,
  stays: 0,
  'takes-back': -1,
  refuses: -1,
  'refuses-again': -2,
  'takes-all': 2,
  'asks-change': 0,
  replies: 0,
  evades: 0,
  'has-heard': 0,
  confirms: 1,
  denies: -1,
  'puts-otherwise': 0,
  /** Answers and actions of the seat towards it. */
  'is-accepted': 2,
  'is-refused': -1,
  'is-joined': 1,
  joins: 1,
  'is-left': -2,
  'is-not-left': 1,
  /** Causes of its trust in the seat. */
  'sees-kept': 1,
  'sees-broken': -2,
  'trusts-more': 1,
  'trusts-less': -1,
  /** Higher price of waiting, by a lever of the seat. */
  'is-pressed': -2,
  /** At a vote. */
  signs: 2,
  'votes-no': -1,
  'is-voted-down': -1,
} as const;

export type RegardKind = keyof typeof WARMTH;

/** Kinds that are felt for some rounds, however the two get on meanwhile: those that trust is counted by, and pressure. */
export const LASTING: readonly RegardKind[] = ['sees-kept', 'sees-broken', 'trusts-more', 'trusts-less', 'is-pressed'];

/** Rounds for which it frustrates to be turned down, and for which lost trust and pressure are felt; the present one included. */
export const FELT_FOR = 3;

/** Regard of a delegation for the seat, by one line of the record. */
export interface Regard {
  readonly party: PartyIndex;
  readonly kind: RegardKind;
  /** Index in the view's record. */
  readonly line: number;
}
