import type { Game } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { AnswerMove, OfferId, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { apply } from '#engine/play.ts';

/** Counters that ask for no answer of their own: they go back with the next move of the one that they wait for. */
export interface GoingBack {
  /** The refusals that send them back, in order. */
  readonly answers: readonly AnswerMove[];
  /** How it stands once they are back: that one's turn to talk. */
  readonly state: State;
}

/**
 * The counters that go back with a party's next move; absent where none waits, or where more than counters must be
 * answered before it may talk. The rules want an answer to each: that nothing was said of one is "not now".
 */
export function goingBack(game: Game, state: State, party: PartyIndex): GoingBack | undefined {
  const counters = countersWaiting(state, party);
  const { speakers, movesLeft } = state;
  const mayTalk = speakers[0] === party && movesLeft > 0 && counters.length === state.owed.length;
  if (!mayTalk || counters.length === 0) return undefined;
  const answers = counters.map(
    (offer): AnswerMove => ({ type: 'answer', party, offer, response: 'refuse', reason: 'not-now' }),
  );
  return { answers, state: answers.reduce((before, answer) => apply(game, before, answer), state) };
}

function countersWaiting({ owed, offers }: State, party: PartyIndex): OfferId[] {
  return owed.flatMap((each) =>
    each.kind === 'answer' && each.party === party && byId(offers, each.offer).counters !== undefined
      ? [each.offer]
      : [],
  );
}
