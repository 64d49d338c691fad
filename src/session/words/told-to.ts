/** What is told to one party in particular: it is "you" there. */

import type { PartyIndex } from '#engine/model/moves.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { voiceOf, voicesOf } from './names.ts';

/** The same game, told to one party: what it does itself, "you" do. */
export function toldTo(game: ToldGame, party: PartyIndex): ToldGame {
  return game.tellingTo(party);
}

/** The same game with all parties by their names, for what one of them says. */
export function inNames(game: ToldGame): ToldGame {
  return game.tellingTo(undefined);
}

/** "the single text of Kyiv", "your single text"; of several "your initials and those of Moscow" */
export function thingsOf(game: ToldGame, parties: readonly PartyIndex[], thing: string): string {
  const others = parties.filter((party) => party !== game.toldTo);
  const theirs = voicesOf(game, others);
  if (others.length === parties.length) return `the ${thing} of ${theirs}`;
  return others.length === 0 ? `your ${thing}` : `your ${thing} and those of ${theirs}`;
}

/** "support at home for Kyiv", "your support at home" */
export function supportOf(game: ToldGame, party: PartyIndex): string {
  return party === game.toldTo ? 'your support at home' : `support at home for ${voiceOf(game, party)}`;
}

/** "an offer from Kyiv", "your offer" */
export function offerFrom(game: ToldGame, party: PartyIndex): string {
  return party === game.toldTo ? 'your offer' : `an offer from ${voiceOf(game, party)}`;
}
