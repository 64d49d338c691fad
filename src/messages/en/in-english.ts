import type { Game } from '#engine/model/game.ts';
import { type LocalizedGame, localizeGame } from '../localized-game.ts';
import { allMessages } from './all-messages.ts';
import { ENGLISH } from './english.ts';

/** A game as it is told in English. */
export function inEnglish(game: Game): LocalizedGame {
  return localizeGame(ENGLISH, allMessages, game);
}
