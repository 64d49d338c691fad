import type { PartyIndex } from '#engine/model/moves.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { recollection } from '#session/running/recollection.ts';
import type { SessionHere } from '#session/running/session-here.ts';
import { finish } from '../support/finish.ts';

/** A session of a saved game with the reasons of its negotiators found again. */
export function recalled(game: ToldGame, you: PartyIndex, session: SessionHere): SessionHere {
  const { state, moves } = session.store.getState();
  session.remember(finish(recollection(game, state.setup, you, moves)));
  return session;
}
