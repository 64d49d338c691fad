import { availabilityRefusal } from '../events/availability.ts';
import { at } from '../model/at.ts';
import { carrierBetween, channelBetween } from '../model/channels.ts';
import type { Audience } from '../model/dispatch.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import { offerId } from '../model/ids.ts';
import { letterIndex } from '../model/letter-index.ts';
import type { OfferMove, PartyIndex, TrackIndex } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Offer } from '../model/offer.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { Table } from '../model/table.ts';
import type { Owed } from '../model/turn.ts';
import { clausesInOrder, exactRefusal, isIndex, wordingRefusal } from '../text/clauses.ts';

/** Returns why a party may not write to another about a track now; `undefined` if it may. */
export function letterRefusal(
  common: CommonKnowledge,
  table: Pick<Table, 'round' | 'tracks' | 'parties' | 'written' | 'offers' | 'world'>,
  track: TrackIndex,
  from: PartyIndex,
  to: PartyIndex,
): Refusal | undefined {
  if (at(table.parties, to).gone) return { code: 'gone', party: to };
  const isWritten = (by: PartyIndex, reader: PartyIndex) =>
    at(table.written, letterIndex(by, reader, common.partyCount)).includes(track);
  if (isWritten(from, to) || hasArrivedToday(table, track, from, to))
    return { code: 'written-today', party: to, track };
  const channel = channelBetween(common, table, from, to);
  if (channel === 'direct') return undefined;
  if (isWritten(to, from)) return { code: 'letter-coming', party: to, track };
  if (channel === 'none' || carrierBetween(common, table, from, to) === undefined)
    return { code: 'no-channel', party: to };
  // An offer sent today arrives at the next dawn, and its answer at the one after that.
  return table.round + 2 > common.roundCount ? { code: 'too-late-to-carry', party: to } : undefined;
}

/** True if a letter of one party to another about a track was carried last night. */
function hasArrivedToday(
  { round, offers }: Pick<Table, 'round' | 'offers'>,
  track: TrackIndex,
  from: PartyIndex,
  to: PartyIndex,
): boolean {
  return offers.some(
    (offer) =>
      offer.from === from &&
      offer.to === to &&
      offer.track === track &&
      offer.via !== undefined &&
      offer.counters === undefined &&
      offer.round === round - 1 &&
      offer.status !== 'held',
  );
}

export function offerRefusal(common: CommonKnowledge, table: Table, move: OfferMove): Refusal | undefined {
  if (!isIndex(move.track, common.tracks.length)) return { code: 'malformed', what: 'an unknown track' };
  if (at(table.tracks, move.track).status !== 'open') return { code: 'track-over', track: move.track };
  const clauses =
    wordingRefusal(common, table, move.track, move.clauses) ??
    availabilityRefusal(table, move.clauses) ??
    exactRefusal(move.exact) ??
    togetherRefusal(move);
  if (clauses !== undefined) return clauses;
  if (move.to.length === 0) return { code: 'nobody-addressed' };
  const known = move.to.every((party) => isIndex(party, common.partyCount) && party !== move.party);
  if (!known || new Set(move.to).size < move.to.length) return { code: 'malformed', what: 'a wrong addressee' };
  for (const to of move.to) {
    const refusal = letterRefusal(common, table, move.track, move.party, to);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** Refuses anything but the word itself, and to hear one alone together. */
function togetherRefusal({ together, to }: OfferMove): Refusal | undefined {
  if (together === undefined || (together === true && to.length > 1)) return undefined;
  return { code: 'malformed', what: 'answers of one to be heard together' };
}

/**
 * Makes an offer: one letter to each addressee, which answers at once or, if the letter is carried, at the next dawn. The
 * carrier passes a letter on or, if it has asked to decide about each letter, decides at once.
 */
export function performOffer(game: Game, state: State, move: OfferMove): void {
  for (const to of [...move.to].sort((a, b) => a - b)) write(game, state, move, to);
  state.movesLeft -= 1;
}

function write({ common }: Game, state: State, move: OfferMove, to: PartyIndex): void {
  const { party: from, track } = move;
  const direct = channelBetween(common, state, from, to) === 'direct';
  const via = direct ? undefined : carrierBetween(common, state, from, to);
  markWritten(common, state, track, from, to);
  const clauses = clausesInOrder(move.clauses);
  const { exact, together } = move;
  const offer = putOffer(common, state, { from, to, track, clauses, via, counters: undefined, exact, together });
  state.owed.push(...repliesTo(offer));
}

/** Offer as its sender makes it; `exact` applies to a carried one, `together` to one that is not. */
type Put = Pick<Offer, 'from' | 'to' | 'track' | 'clauses' | 'via' | 'counters' | 'exact' | 'together'>;

/** Puts an offer before its addressee or, where it is carried, on its way. Who must reply is left to the caller. */
export function putOffer(common: CommonKnowledge, state: State, put: Put): Offer {
  const { round } = state;
  const { from, to, track, via, counters } = put;
  const unasked = via !== undefined && at(state.parties, via).mail === 'pass';
  const id = offerId(common, { round, track, from, to, counters });
  const offer: Offer = {
    id,
    from,
    to,
    track,
    clauses: put.clauses,
    delivered: undefined,
    exact: via === undefined ? undefined : put.exact,
    together: via === undefined ? put.together : undefined,
    round,
    via,
    unasked: unasked || undefined,
    counters,
    status: via === undefined ? 'waiting' : 'outbound',
    answer: undefined,
  };
  state.offers.push(offer);
  note(state, via === undefined ? [from, to] : senderAndCarrier(offer), { kind: 'offered', offer: id });
  return offer;
}

/**
 * Replies that a new offer requires at once: an answer or, from a carrier that wants to be asked, the way of carrying
 * it.
 */
export function repliesTo({ id: offer, to, via, unasked }: Offer): Owed[] {
  if (via === undefined) return [{ kind: 'answer', party: to, offer }];
  return unasked ? [] : [{ kind: 'carry', party: via, offer }];
}

/** Notes that one party has written to another about a track today. */
function markWritten(common: CommonKnowledge, state: State, track: TrackIndex, from: PartyIndex, to: PartyIndex): void {
  const written = at(state.written, letterIndex(from, to, common.partyCount));
  if (!written.includes(track)) written.push(track);
}

/** Parties that know of an offer in transit. */
export function senderAndCarrier(offer: Offer): Audience {
  return offer.via === undefined ? [offer.from] : [offer.from, offer.via];
}

/** Parties that know of an offer that has arrived: both sides and the carrier. */
export function knowersOf(offer: Offer): readonly PartyIndex[] {
  return offer.via === undefined ? [offer.from, offer.to] : [offer.from, offer.to, offer.via];
}
