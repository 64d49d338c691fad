import type { Dispatch } from '#engine/model/dispatch.ts';
import { byId, offerId } from '#engine/model/ids.ts';
import type { DraftIndex, Move, OfferId, OfferMove, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { Decision, Reason } from '#engine/negotiators/reasons.ts';
import { reasonsTold } from '#engine/negotiators/telling.ts';
import type { View } from '#engine/views/view.ts';

/** Why negotiators did what they did, by what the record tells of it (see the keys below). Found again on replay. */
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
export function reviewedKey(draft: DraftIndex, party: PartyIndex): string {
  return `reviewed:${draft}:${party}`;
}

/** The reasons of a line of the record; those for votes and reviews have keys of their own. */
export function reasonsOf(reasons: Reasons, dispatch: Dispatch, line: number): readonly Reason[] {
  return reasons.get(keyOf(dispatch, line)) ?? [];
}

/** What a negotiator says of its decision, by the keys of what its move leads to, from the state before it. */
export function reasonsGiven(
  before: State,
  view: View,
  decision: Decision,
): (readonly [key: string, reasons: readonly Reason[]])[] {
  const { move } = decision;
  if (move.type !== 'offer') return [[keyOfMove(before, view, move), reasonsTold(view, decision)]];
  const { track, party: from } = move;
  const key = (to: PartyIndex) => offeredKey(offerId(view.common, { round: before.round, track, from, to }));
  return move.to.map((to) => [key(to), reasonsTold(view, decision, to)]);
}

function keyOfMove(before: State, view: View, move: Exclude<Move, OfferMove>): string {
  if (move.type === 'review') return reviewedKey(move.draft, move.party);
  if (move.type === 'vote') return votedKey(before.round, move.track, move.party);
  if (move.type !== 'answer') return lineKey(before.record.length);
  if (move.response !== 'counter') return answeredKey(move.offer);
  const { from: to, track } = byId(before.offers, move.offer);
  return offeredKey(offerId(view.common, { round: before.round, track, from: move.party, to }));
}

function keyOf(dispatch: Dispatch, line: number): string {
  if (dispatch.kind === 'offered' || dispatch.kind === 'arrived') return offeredKey(dispatch.offer);
  return dispatch.kind === 'answered' ? answeredKey(dispatch.offer) : lineKey(line);
}

function answeredKey(offer: OfferId): string {
  return `answered:${offer}`;
}

function lineKey(line: number): string {
  return `line:${line}`;
}
