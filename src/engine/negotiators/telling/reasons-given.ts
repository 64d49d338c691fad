import { letterWith } from '../../mind/letters.ts';
import type { Dispatch } from '../../model/dispatch.ts';
import { askerOf, offerId } from '../../model/ids.ts';
import type { Move, OfferId, OfferMove, PartyIndex, SingleTextIndex, TrackIndex } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { reasonsTold } from './reasons-told.ts';

/**
 * Reasons of negotiators for their decisions, by what the record tells of these (see the keys below). Computed again on
 * replay.
 */
export type Reasons = ReadonlyMap<string, readonly Reason[]>;

/** Key of an offer's reasons. */
export function offeredKey(offer: OfferId): string {
  return `offered:${offer}`;
}

/** Key of the reasons for a vote. */
export function votedKey(round: number, track: TrackIndex, party: PartyIndex): string {
  return `voted:${round}:${track}:${party}`;
}

/** Key of the reasons for a review of a single text. */
export function reviewedKey(draft: SingleTextIndex, party: PartyIndex): string {
  return `reviewed:${draft}:${party}`;
}

/** The reasons of a line of the record, by its place among those that the reader sees; those for votes and reviews have keys of their own. */
export function reasonsOf(reasons: Reasons, dispatch: Dispatch, line: number): readonly Reason[] {
  return reasons.get(reasonsKeyOf(dispatch, line)) ?? [];
}

/** Reader of the reasons, with what it had seen of the record before the decision. */
export type ReasonReader = Pick<View, 'party' | 'record'> & { readonly parties: readonly unknown[] };

/** Reasons, by the key of what they belong to. */
export type KeyedReasons = readonly [key: string, reasons: readonly Reason[]];

/** Stands for the key of the line that a move leads to: its place in the record is another one for each reader. */
const NEXT_LINE = 'line';

/**
 * Reasons that a negotiator gives for its decision, from its view before it, by the keys of what its move leads to.
 * Lines have the indices that they have for the reader; there are none for a line that the reader does not see.
 */
export function reasonsGiven(view: View, decision: Decision, reader: ReasonReader): readonly KeyedReasons[] {
  return reasonsHeard(reasonsSaid(view, decision), decision.move, reader);
}

/** Reasons that a negotiator gives for its decision, from its view before it, for any reader (see `reasonsHeard`). */
export function reasonsSaid(view: View, decision: Decision): readonly KeyedReasons[] {
  const { move } = decision;
  if (move.type !== 'offer') return [[keyOfMove(view, move), reasonsTold(view, decision)]];
  const { track, party: from } = move;
  const letter = { round: view.round, track, from, counters: undefined };
  const key = (to: PartyIndex) => offeredKey(offerId(view.common, { ...letter, to }));
  return move.to.map((to) => [key(to), reasonsTold(view, decision, to)]);
}

/** Reasons that one reader hears, by the keys that they have for it. */
export function reasonsHeard(said: readonly KeyedReasons[], move: Move, reader: ReasonReader): readonly KeyedReasons[] {
  if (!isHeardBy(move, reader)) return [];
  return said.map(([key, reasons]) => [key === NEXT_LINE ? lineKey(reader.record.length) : key, reasons]);
}

/** True if the line that a move leads to is for a party: words to one party alone are for the two of them. */
function isHeardBy(move: Move, { party, parties }: ReasonReader): boolean {
  if (move.party === party) return true;
  if (move.type === 'ask' || move.type === 'tell') return move.to === party;
  return move.type !== 'reply' || askerOf({ partyCount: parties.length }, move.question) === party;
}

function keyOfMove(view: View, move: Exclude<Move, OfferMove>): string {
  if (move.type === 'review') return reviewedKey(move.draft, move.party);
  if (move.type === 'vote') return votedKey(view.round, move.track, move.party);
  if (move.type !== 'answer') return NEXT_LINE;
  if (move.response !== 'counter') return answeredKey(move.offer);
  const { from: to, track } = letterWith(view, move.offer);
  const counter = { round: view.round, track, from: move.party, to, counters: move.offer };
  return offeredKey(offerId(view.common, counter));
}

/** Key of the reasons of a line of the record, by its place among those that the reader sees. */
export function reasonsKeyOf(dispatch: Dispatch, line: number): string {
  if (dispatch.kind === 'offered' || dispatch.kind === 'arrived') return offeredKey(dispatch.offer);
  return dispatch.kind === 'answered' ? answeredKey(dispatch.offer) : lineKey(line);
}

function answeredKey(offer: OfferId): string {
  return `answered:${offer}`;
}

function lineKey(line: number): string {
  return `line:${line}`;
}
