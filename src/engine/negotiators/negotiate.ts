import type { Game } from '../model/game.ts';
import type { State } from '../model/state.ts';
import type { SeatMemory } from '../views/seat-memory.ts';
import type { View } from '../views/view.ts';
import { viewFor } from '../views/view-for.ts';
import { answerOffer } from './acting/answer-offer.ts';
import { ownOpening } from './acting/own-opening.ts';
import { replyTo } from './acting/reply-to.ts';
import { reviewText } from './acting/review-text.ts';
import { talk } from './acting/talk.ts';
import { voteOn } from './acting/vote-on.ts';
import type { Decision } from './decision/decision.ts';

/**
 * Decides for a negotiator that must act. Uses its view and nothing else; the same view always gives the same decision.
 * @throws RangeError if it is not its turn
 */
export function negotiate(view: View): Decision {
  const { toAct } = view;
  if (toAct === undefined) throw new RangeError('it is not this negotiator that must act');
  // A negotiator carries faithfully: its own reading of an offer it says in an offer of its own.
  if (toAct.kind === 'carry') {
    return { move: { type: 'carry', party: view.party, offer: toAct.offer, how: 'pass' }, reasons: [] };
  }
  if (toAct.kind === 'answer') return answerOffer(view, toAct.offer);
  if (toAct.kind === 'review') return reviewText(view, toAct.draft);
  if (toAct.kind === 'open') return { move: ownOpening(view), reasons: [] };
  if (toAct.kind === 'reply') return replyTo(view, toAct.question);
  return toAct.kind === 'vote' ? voteOn(view, toAct.track) : talk(view);
}

/**
 * Returns the decision of the negotiator that must act; `undefined` if a person must act or the game has ended. With
 * `memories`, one for each party, the result is the same, only sooner from the second decision on.
 */
export function nextDecision(game: Game, state: State, memories?: readonly SeatMemory[]): Decision | undefined {
  const { toAct } = state;
  if (toAct === undefined || state.setup.seats[toAct.party] === 'person') return undefined;
  return negotiate(viewFor(game, state, toAct.party, memories?.[toAct.party]));
}
