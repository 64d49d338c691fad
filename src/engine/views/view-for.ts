import { at } from '../model/at.ts';
import type { Consultation } from '../model/bloc-rules.ts';
import type { Claim } from '../model/claim.ts';
import type { Audience, Dispatch } from '../model/dispatch.ts';
import type { Game } from '../model/game.ts';
import { hasHeard } from '../model/hearers.ts';
import { byId } from '../model/ids.ts';
import { isLetterOf } from '../model/letter-index.ts';
import type { PartyIndex } from '../model/moves.ts';
import type { Offer } from '../model/offer.ts';
import type { TrustEntry } from '../model/party-state.ts';
import type { Question } from '../model/question.ts';
import type { TemperamentRules } from '../model/scenario/temperament.ts';
import { isTemperamentName, temperamentCalled } from '../model/scenario/temperament-name.ts';
import type { SingleText } from '../model/single-text.ts';
import type { State } from '../model/state.ts';
import type { TrackState } from '../model/track-state.ts';
import { newMind } from './mind.ts';
import type { RecordSeen, SeatMemory, SeenBefore } from './seat-memory.ts';
import type { SeenOffer } from './seen-offer.ts';
import type { AtSignature, Own, SeenClaim, SeenQuestion, SeenSingleText, View } from './view.ts';

/**
 * Returns a party's view of a state. Nothing that another party keeps to itself is in it. `kept` is kept for the
 * party's own seat from one view of this game to the next.
 */
export function viewFor(game: Game, state: State, party: PartyIndex, kept?: SeatMemory): View {
  const { common } = game;
  return {
    party,
    common,
    own: ownOf(game, state, party),
    round: state.round,
    toAct: state.toAct?.party === party ? state.toAct : undefined,
    owed: state.owed.filter((owed) => owed.party === party),
    floor: state.speakers[0],
    movesLeft: state.speakers[0] === party ? state.movesLeft : 0,
    tracks: state.tracks.map(({ status, since, called, calledBy }) => ({ status, since, called, calledBy })),
    ending: state.ending && { kind: state.ending.kind },
    parties: state.parties.map(({ leavesAt, gone, standing, consultedIn, trust, daysEnded }) => ({
      leavesAt,
      gone,
      standing,
      consultedIn,
      // A copy: nothing of another party's own state is handed out.
      trustInYou: trustSeen(at(trust, party)),
      daysEnded,
    })),
    text: state.text,
    written: state.written.map((tracks, letter) => (isLetterOf(letter, party, common.partyCount) ? tracks : [])),
    offers: seenOffers(state, party, kept?.seen),
    claims: state.claims.flatMap((claim) => (hasHeard(claim, party) ? [seenClaim(state, claim, party)] : [])),
    declarations: state.declarations,
    questions: state.questions.flatMap((question) =>
      question.from === party || question.to === party ? [seenQuestion(question, party)] : [],
    ),
    consultations: state.consultations.map((one) => (one.party === party ? one : consultationSeen(one))),
    dissents: state.dissents,
    drafts: state.drafts.map(seenSingleText),
    world: state.world,
    record: recordSeen(state, party, kept?.seen),
    mind: kept?.mind ?? newMind(),
  };
}

/** Written out, as are other parts of a view: one is made for every decision, and to spread objects takes its time. */
function ownOf(game: Game, state: State, party: PartyIndex): Own {
  const { sheets, points, most, walkAways, redLines, factions, doubt, levers } = at(game.secrets, party);
  const { walkAway, level, taste, trust, mail, instructedIn } = at(state.parties, party);
  const temperament = temperamentIn(game, state, party);
  return {
    sheets,
    points,
    most,
    walkAways,
    redLines,
    temperament,
    factions,
    doubt,
    levers,
    walkAway,
    level,
    atSignature: state.tracks.map((track) => atSignature(track, party)),
    taste,
    trust,
    mail,
    instructedIn,
  };
}

function atSignature({ walkAwaysThen, trustThen }: TrackState, party: PartyIndex): AtSignature | undefined {
  const walkAway = walkAwaysThen[party];
  const trust = trustThen?.[party];
  return walkAway === undefined || trust === undefined ? undefined : { walkAway, trust };
}

function trustSeen({ kept, broke }: TrustEntry): TrustEntry {
  return { kept, broke };
}

/** The temperament of the name that the party's seat has, else what the scenario says. */
function temperamentIn({ secrets }: Game, { setup }: State, party: PartyIndex): TemperamentRules {
  const seat = at(setup.seats, party);
  return isTemperamentName(seat) ? temperamentCalled(seat) : at(secrets, party).temperament;
}

/** True if a line of the record is for a party. */
export function mayKnow(dispatch: Dispatch, party: PartyIndex): boolean {
  return dispatch.audience === 'all' || dispatch.audience.includes(party);
}

function seenClaim(state: State, claim: Claim, party: PartyIndex): SeenClaim {
  const { id, by, about, issue, options, round, listed, status, means, said } = claim;
  const audience = audienceKnownTo(state, claim, party);
  return { id, by, about, issue, options, round, listed, audience, status, means, said };
}

/**
 * Audience of a claim as a party knows it: that the claim's subject has been asked whether it is true is known only to
 * the subject and to those that have asked.
 */
function audienceKnownTo({ questions }: State, { id, about, audience }: Claim, party: PartyIndex): Audience {
  if (audience === 'all' || party === about || !audience.includes(about)) return audience;
  const hasAsked = questions.some(
    ({ from, asked }) => from === party && asked.what === 'is-it-true' && asked.claim === id,
  );
  return hasAsked ? audience : audience.filter((hearer) => hearer !== about);
}

/** A consultation of another bloc: what its members said is for that bloc alone. */
function consultationSeen({ party, issue, round }: Consultation): Consultation {
  return { party, issue, round, heard: [] };
}

/** Single text without its reviews until all have been given. */
function seenSingleText(text: SingleText, index: number): SeenSingleText {
  const { by, track, clauses, round, reviews, opened } = text;
  return { by, track, clauses, round, opened, reviews: opened ? reviews : [], index };
}

function seenQuestion(question: Question, party: PartyIndex): SeenQuestion {
  const { id, from, to, asked, round, candour, says } = question;
  return { id, from, to, asked, round, says, candour: to === party ? candour : undefined };
}

/** Lines are only ever added: what was seen up to a line is seen again where that line still stands in its place. */
function recordSeen({ record }: State, party: PartyIndex, seen: SeenBefore | undefined): readonly Dispatch[] {
  const last = record.at(-1);
  if (last === undefined) return [];
  const known = seen?.record;
  const before = known !== undefined && record[known.count - 1] === known.last ? known : NOTHING_SEEN;
  if (before.count === record.length) return before.lines;
  const lines = [...before.lines];
  for (let index = before.count; index < record.length; index += 1) {
    const line = at(record, index);
    if (mayKnow(line, party)) lines.push(line);
  }
  if (seen !== undefined) seen.record = { count: record.length, last, lines };
  return lines;
}

const NOTHING_SEEN: Pick<RecordSeen, 'count' | 'lines'> = { count: 0, lines: [] };

/** The offers that a party knows of: the same list as before, where nothing in it has changed. */
function seenOffers(state: State, party: PartyIndex, before: SeenBefore | undefined): readonly SeenOffer[] {
  const listed = before?.offers ?? [];
  const offers = offersAfter(listed, state, party);
  if (isSameList(offers, listed)) return listed;
  if (before !== undefined) before.offers = offers;
  return offers;
}

/** The offers that a party knows of: where nothing in one has changed since it was listed, the same object. */
function offersAfter(listed: readonly SeenOffer[], state: State, party: PartyIndex): SeenOffer[] {
  const offers: SeenOffer[] = [];
  let next = 0;
  for (const offer of state.offers) {
    const told = toldOf(state, offer, party);
    if (told === undefined) continue;
    // One that was not listed before has come between those that were.
    const known = listed[next];
    const isListed = known?.id === offer.id;
    if (isListed) next += 1;
    offers.push(isListed && isStill(known, offer, told) ? known : seenOffer(offer, told, party));
  }
  return offers;
}

function isSameList(one: readonly SeenOffer[], other: readonly SeenOffer[]): boolean {
  return one.length === other.length && one.every((offer, place) => offer === other[place]);
}

/** Parts of an offer that can change, or that not everybody knows, as a party knows them. */
type Told = Pick<Offer, 'clauses' | 'delivered' | 'exact' | 'status' | 'answer'>;

function seenOffer(offer: Offer, told: Told, party: PartyIndex): SeenOffer {
  const { id, from, to, track, round, via, counters } = offer;
  const { clauses, delivered, exact, status, answer } = told;
  const unasked = via === party ? offer.unasked : undefined;
  return { id, from, to, track, round, via, counters, clauses, delivered, exact, unasked, status, answer };
}

/** True if an offer is to be seen as it was before. */
function isStill(before: SeenOffer, offer: Offer, told: Told): boolean {
  return (
    before.status === told.status &&
    before.answer === told.answer &&
    before.clauses === told.clauses &&
    before.delivered === told.delivered &&
    before.exact === told.exact &&
    before.from === offer.from &&
    before.to === offer.to &&
    before.track === offer.track &&
    before.round === offer.round &&
    before.via === offer.via &&
    before.counters === offer.counters
  );
}

/** An offer as far as a party knows of it; absent when it does not. */
function toldOf(state: State, offer: Offer, party: PartyIndex): Told | undefined {
  if (party === offer.via) return offer;
  if (party === offer.to) return hasReached(offer) ? asDelivered(offer) : undefined;
  if (party !== offer.from) return undefined;
  return answerHasReached(state, offer) ? offer : asSent(state, offer);
}

/** The addressee knows what it was brought, not whether that is what was sent. */
function asDelivered(offer: Offer): Told {
  if (offer.delivered === undefined && offer.exact === undefined) return offer;
  const { clauses, delivered, status, answer } = offer;
  return { clauses: delivered ?? clauses, status, answer };
}

/** The sender knows what it said; what became of it comes back with the answer, or never if that is held back. */
function asSent(state: State, offer: Offer): Told {
  const { clauses, exact } = offer;
  return { clauses, exact, status: statusAsSent(state, offer), answer: undefined };
}

function statusAsSent(state: State, offer: Offer): SeenOffer['status'] {
  if (offer.answer === undefined) return offer.status;
  return isAnswerLost(state, offer) ? 'lapsed' : 'waiting';
}

/**
 * An answer that was held back, as everybody knows, or that has lapsed on its way never arrives. Its lapse shows at the
 * dawn at which it would have come, and at the end of the game, and so tells the sender nothing that it cannot see.
 */
function isAnswerLost(state: State, { status, answer }: Offer): boolean {
  if (answer?.response !== 'counter') return status === 'lapsed';
  const counter = byId(state.offers, answer.offer);
  return counter.status === 'held' || counter.status === 'lapsed';
}

function hasReached(offer: Offer): boolean {
  return (
    offer.status !== 'outbound' && offer.status !== 'held' && (offer.status !== 'lapsed' || offer.answer !== undefined)
  );
}

/** A carried answer is unknown to the one it goes to until it arrives. */
function answerHasReached(state: State, offer: Offer): boolean {
  // Until then nothing has come back: neither an answer nor word of how it was carried.
  if (offer.answer === undefined) return offer.delivered === undefined;
  if (offer.answer.response === 'counter') return hasReached(byId(state.offers, offer.answer.offer));
  return offer.status !== 'returning' && offer.status !== 'lapsed';
}
