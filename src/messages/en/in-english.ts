import type { Game } from '#engine/model/game.ts';
import { type ToldGame, toldGameOf } from '../told-game.ts';
import { ENGLISH } from './english.ts';
import { messages } from './messages.ts';

/** A game as it is told in English. */
export function inEnglish(game: Game): ToldGame {
  return toldGameOf(ENGLISH, messages, game);
}
