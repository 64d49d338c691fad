import type { Game } from '#engine/model/game.ts';
import { type ToldGame, toldGameOf } from '../told-game.ts';
import { allMessages } from './all-messages.ts';
import { ENGLISH } from './english.ts';

/** A game as it is told in English. */
export function inEnglish(game: Game): ToldGame {
  return toldGameOf(ENGLISH, allMessages, game);
}
