import { letMembersDissent } from '../bloc/let-members-dissent.ts';
import { publishClaims } from '../claims/claims.ts';
import { announceDates } from '../events/announce-dates.ts';
import { availabilityRefusal } from '../events/availability.ts';
import { letEventsHappen } from '../events/let-events-happen.ts';
import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import { note } from '../model/note.ts';
import type { Offer, OfferStatus } from '../model/offer.ts';
import { type Draw, drawFrom } from '../model/random.ts';
import type { State } from '../model/state.ts';
import { deliverAnswer } from '../moves/answer.ts';
import { knowersOf, markTalked } from '../moves/offer.ts';
import { deliveredClauses } from '../text/delivered-clauses.ts';

/** Begins the next round: walk-aways move, events happen, members dissent, carried offers and answers arrive,
 * and the order of talking rotates. */
export function beginRound(game: Game, draft: State): void {
  draft.round += 1;
  draft.phase = 'talks';
  draft.talked = draft.talked.map(() => []);
  note(draft, 'all', { kind: 'roundBegan' });
  if (draft.round > 1) moveWalkAways(game, draft);
  publishClaims(game, draft);
  letEventsHappen(game, draft);
  letMembersDissent(game, draft);
  announceDates(game, draft);
  deliverMail(game, draft);
  draft.speakers = speakersOf(game, draft);
  draft.movesLeft = game.common.movesPerRound;
  if (draft.round === 1 && game.common.hasOpenings) askForOpenings(draft);
}

/** Before anybody talks, every delegation makes its opening statement, in seat order. */
function askForOpenings(draft: State): void {
  for (const party of draft.parties.keys()) draft.owed.push({ kind: 'open', party });
}

/** Seat order, moved on by one place a round, without those that have left. */
function speakersOf(game: Game, draft: State): number[] {
  const count = game.common.partyCount;
  const order = draft.parties.map((_, place) => (place + draft.round - 1) % count);
  return order.filter((party) => !at(draft.parties, party).gone);
}

/** Adds each walk-away's drift, and the chance event that the seed draws for it. */
function moveWalkAways(game: Game, draft: State): void {
  const { next } = drawFrom(draft.random.shocks, (draw) => {
    draft.parties.forEach((party, index) => {
      const rules = at(game.secrets, index).walkAways;
      party.walkAway = party.walkAway.map((points, track) => {
        const { drift, shock } = at(rules, track);
        return points + drift + drawShock(shock, draw);
      });
    });
  });
  draft.random.shocks = next;
}

/** With probability 1/4, a whole number from -size to size. Both numbers are drawn in any case. */
function drawShock(size: number, draw: Draw): number {
  const strikes = draw(0, 3) === 0;
  const amount = draw(-size, size);
  return strikes ? amount : 0;
}

/** Answers on their way take effect; offers on their way wait for an answer. What has become void lapses. */
function deliverMail(game: Game, draft: State): void {
  const onTheirWay = (status: OfferStatus) => draft.offers.filter((offer) => offer.status === status);
  for (const offer of onTheirWay('returning')) {
    if (isVoid(draft, offer)) offer.status = 'lapsed';
    else deliverAnswer(game, draft, offer);
  }
  for (const offer of onTheirWay('outbound')) {
    if (isVoid(draft, offer)) offer.status = 'lapsed';
    else deliverOffer(game, draft, offer);
  }
}

function deliverOffer(game: Game, draft: State, offer: Offer): void {
  const { id, from, to, track } = offer;
  offer.status = 'waiting';
  markTalked(game.common, draft, track, from, to);
  draft.owed.push({ kind: 'answer', party: to, offer: id });
  note(draft, knowersOf(offer), { kind: 'arrived', offer: id });
}

function isVoid(draft: State, offer: Offer): boolean {
  const left = at(draft.parties, offer.from).gone || at(draft.parties, offer.to).gone;
  const offTable = availabilityRefusal(draft, deliveredClauses(offer)) !== undefined;
  return left || offTable || at(draft.tracks, offer.track).status !== 'open';
}
