/** Games told to one party in particular, which is "you" there. */

import type { PartyIndex } from '#engine/model/moves.ts';
import type { ToldGame } from '#messages/told-game.ts';

/** Returns the same game, told to one party: what it does itself, "you" do. */
export function toldTo(game: ToldGame, party: PartyIndex): ToldGame {
  return game.tellingTo(party);
}

/** Returns the same game with all parties by their names, for what one of them says. */
export function inNames(game: ToldGame): ToldGame {
  return game.tellingTo(undefined);
}
