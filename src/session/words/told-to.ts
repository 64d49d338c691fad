/** Games told to one party in particular, which is "you" there. */

import type { PartyIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** Returns the same game, told to one party: what it does itself, "you" do. */
export function toldTo(game: LocalizedGame, party: PartyIndex): LocalizedGame {
  return game.withPerspective(party);
}

/** Returns the same game with all parties by their names, for what one of them says. */
export function inNames(game: LocalizedGame): LocalizedGame {
  return game.withPerspective(undefined);
}
