import type { PartyIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { LocalSession } from '#session/running/local-session.ts';
import { recollection } from '#session/running/recollection.ts';
import { finish } from '../support/finish.ts';

/** A session of a saved game with the reasons of its negotiators found again. */
export function recalled(game: LocalizedGame, you: PartyIndex, session: LocalSession): LocalSession {
  const { state, moves } = session.store.getState();
  session.remember(finish(recollection(game, state.setup, you, moves)));
  return session;
}
