import { letMembersDissent } from '../bloc/let-members-dissent.ts';
import { publishClaims } from '../claims/claims.ts';
import { announceDates } from '../events/announce-dates.ts';
import { availabilityRefusal } from '../events/availability.ts';
import { letEventsHappen } from '../events/let-events-happen.ts';
import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import { note } from '../model/note.ts';
import type { Offer, OfferStatus } from '../model/offer.ts';
import { type DrawBetween, drawFrom } from '../model/random.ts';
import type { State } from '../model/state.ts';
import { deliverAnswer } from '../moves/answer.ts';
import { knowersOf } from '../moves/offer.ts';
import { answeredAt } from '../moves/overtaken.ts';
import { deliveredClauses } from '../text/delivered-clauses.ts';
import { speakingOrder } from './speaking-order.ts';

/** Begins the next round: walk-aways move, events happen, members dissent, carried offers and answers arrive,
 * and the order of talking rotates. */
export function beginRound(game: Game, state: State): void {
  state.round += 1;
  state.phase = 'talks';
  state.written = state.written.map(() => []);
  note(state, 'all', { kind: 'roundBegan' });
  if (state.round > 1) moveWalkAways(game, state);
  publishClaims(game, state);
  letEventsHappen(game, state);
  letMembersDissent(game, state);
  announceDates(game, state);
  deliverMail(game, state);
  state.speakers = speakersOf(game, state);
  state.movesLeft = game.common.movesPerRound;
  if (state.round === 1 && game.common.hasOpenings) askForOpenings(state);
}

/** Before anybody talks, every delegation makes its opening statement, in seat order. */
function askForOpenings(state: State): void {
  for (const party of state.parties.keys()) state.owed.push({ kind: 'open', party });
}

/** The order of talking, without those that have left. */
function speakersOf(game: Game, state: State): number[] {
  return speakingOrder(state.round, game.common.partyCount).filter((party) => !at(state.parties, party).gone);
}

/** Adds each walk-away's drift, and the chance event that the seed draws for it. */
function moveWalkAways(game: Game, state: State): void {
  const { next } = drawFrom(state.random.shocks, (draw) => {
    state.parties.forEach((party, index) => {
      const rules = at(game.secrets, index).walkAways;
      party.walkAway = party.walkAway.map((points, track) => {
        const { drift, shock } = at(rules, track);
        const drawn = drawShock(shock, draw);
        return points + drift + (state.setup.onPaper ? 0 : drawn);
      });
    });
  });
  state.random.shocks = next;
}

/** With probability 1/4, a whole number from -size to size. Both numbers are drawn in any case. */
function drawShock(size: number, draw: DrawBetween): number {
  const strikes = draw(0, 3) === 0;
  const amount = draw(-size, size);
  return strikes ? amount : 0;
}

/**
 * Answers on their way take effect in the order in which they were given; offers on their way wait for an answer. What has
 * become void lapses.
 */
function deliverMail(game: Game, state: State): void {
  const onTheirWay = (status: OfferStatus) => state.offers.filter((offer) => offer.status === status);
  for (const offer of onTheirWay('returning').sort((a, b) => answeredAt(state, a) - answeredAt(state, b))) {
    if (isVoid(state, offer)) offer.status = 'lapsed';
    else deliverAnswer(game, state, offer);
  }
  for (const offer of onTheirWay('outbound')) {
    if (isVoid(state, offer)) offer.status = 'lapsed';
    else deliverOffer(state, offer);
  }
}

function deliverOffer(state: State, offer: Offer): void {
  const { id, to } = offer;
  offer.status = 'waiting';
  state.owed.push({ kind: 'answer', party: to, offer: id });
  note(state, knowersOf(offer), { kind: 'arrived', offer: id });
}

function isVoid(state: State, offer: Offer): boolean {
  const left = at(state.parties, offer.from).gone || at(state.parties, offer.to).gone;
  const offTable = availabilityRefusal(state, deliveredClauses(offer)) !== undefined;
  return left || offTable || at(state.tracks, offer.track).status !== 'open';
}
