import type { Memory } from '../beliefs/memory.ts';
import { hasHeard } from '../claims/hearing.ts';
import type { Dispatch } from '../model/dispatch.ts';
import { at, type Game, pairIndex } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import type { Claim, Offer, Question, SingleText, State } from '../model/state.ts';
import type { SeenClaim, SeenDraft, SeenOffer, SeenQuestion, View } from './view.ts';

/**
 * What a party sees of a state. Nothing that another party keeps to itself is in it. `memory` is what the party's own
 * seat has worked out before in this game.
 */
export function viewFor(game: Game, state: State, party: PartyIndex, memory?: Memory): View {
  const { common } = game;
  const secrets = at(game.secrets, party);
  const { walkAway, taste, trust } = at(state.parties, party);
  return {
    party,
    common,
    own: { ...secrets, walkAway, taste, trust },
    round: state.round,
    toAct: state.toAct?.party === party ? state.toAct : undefined,
    movesLeft: state.speakers[0] === party ? state.movesLeft : 0,
    tracks: state.tracks.map(({ status, since, called, calledBy }) => ({ status, since, called, calledBy })),
    parties: state.parties.map(({ leavesAt, gone, standing, trust, daysEnded }) => ({
      leavesAt,
      gone,
      standing,
      // A copy: nothing of another party's own state is handed out.
      trustInYou: { ...at(trust, party) },
      daysEnded,
    })),
    text: state.text,
    talked: state.talked.map((tracks, pair) => (isPairOf(party, pair, common.partyCount) ? tracks : [])),
    offers: state.offers.flatMap((offer, index) => {
      const seen = seenOffer(state, offer, index, party);
      return seen === undefined ? [] : [seen];
    }),
    claims: state.claims.flatMap((claim, index) => (hasHeard(claim, party) ? [seenClaim(claim, index)] : [])),
    declarations: state.declarations,
    questions: state.questions.flatMap((question, index) =>
      question.from === party || question.to === party ? [seenQuestion(question, index, party)] : [],
    ),
    consultations: state.consultations.map((one) => (one.party === party ? one : { ...one, heard: [] })),
    dissents: state.dissents,
    drafts: state.drafts.map(seenDraft),
    world: state.world,
    record: state.record.filter((dispatch) => mayKnow(dispatch, party)),
    memory,
  };
}

/** Whether a line of the record is for a party. */
export function mayKnow(dispatch: Dispatch, party: PartyIndex): boolean {
  return dispatch.audience === 'all' || dispatch.audience.includes(party);
}

function isPairOf(party: PartyIndex, pair: number, partyCount: number): boolean {
  for (let other = 0; other < partyCount; other += 1) {
    if (other !== party && pairIndex(party, other, partyCount) === pair) return true;
  }
  return false;
}

function seenClaim(claim: Claim, index: number): SeenClaim {
  const { judgedBy: _, ...told } = claim;
  return { ...told, index };
}

/** Nobody sees what another says of a single text before all have spoken. */
function seenDraft(text: SingleText, index: number): SeenDraft {
  return { ...text, reviews: text.opened ? text.reviews : [], index };
}

function seenQuestion(question: Question, index: number, party: PartyIndex): SeenQuestion {
  return { ...question, index, candour: question.to === party ? question.candour : undefined };
}

/** An offer as far as a party knows of it; absent when it does not. */
function seenOffer(state: State, offer: Offer, index: number, party: PartyIndex): SeenOffer | undefined {
  if (party === offer.via) return { ...offer, index };
  if (party === offer.to) return hasReached(offer) ? asDelivered(offer, index) : undefined;
  if (party !== offer.from) return undefined;
  return answerHasReached(state, offer) ? { ...offer, index } : asSent(state, offer, index);
}

/** The addressee knows what it was brought, not whether that is what was sent. */
function asDelivered(offer: Offer, index: number): SeenOffer {
  if (offer.delivered === undefined && offer.exact === undefined) return { ...offer, index };
  const { delivered, exact: _wish, ...rest } = offer;
  return { ...rest, clauses: delivered ?? offer.clauses, index };
}

/** The sender knows what it said; what became of it comes back with the answer, or never if that is held back. */
function asSent(state: State, offer: Offer, index: number): SeenOffer {
  const { delivered: _unheard, ...rest } = offer;
  return { ...rest, index, status: statusAsSent(state, offer), answer: undefined };
}

function statusAsSent(state: State, offer: Offer): SeenOffer['status'] {
  if (offer.answer === undefined) return offer.status;
  return isHeldCounter(state, offer) ? 'lapsed' : 'waiting';
}

/** A counter that was held back never arrives, which everybody knows. */
function isHeldCounter(state: State, { answer }: Offer): boolean {
  return answer?.response === 'counter' && at(state.offers, answer.offer).status === 'held';
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
  if (offer.answer.response === 'counter') return hasReached(at(state.offers, offer.answer.offer));
  return offer.status !== 'returning' && offer.status !== 'lapsed';
}
