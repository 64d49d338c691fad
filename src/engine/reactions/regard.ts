import type { PartyIndex } from '../model/moves.ts';

/**
 * What a line of the record shows of how another delegation takes the seat, with what that weighs: above 0 it warms to
 * it, below it cools, at 0 it has heard it and is as before. Only the order of the weights means something: what trust is
 * lost or won by weighs most, as does an offer that is accepted.
 */
export const WARMTH = {
  /** What it answers. */
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
  /** What the seat answers, or does to it. */
  'is-accepted': 2,
  'is-refused': -1,
  'is-joined': 1,
  joins: 1,
  'is-left': -2,
  'is-not-left': 1,
  /** What its trust in the seat goes by. */
  'sees-kept': 1,
  'sees-broken': -2,
  'trusts-more': 1,
  'trusts-less': -1,
  /** It waits at a higher price, by a lever of the seat. */
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

/** How a delegation takes the seat, by one line of the record. */
export interface Regard {
  readonly party: PartyIndex;
  readonly kind: RegardKind;
  /** Its place in the view's record. */
  readonly line: number;
}
