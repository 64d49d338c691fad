import type { Setup } from '#engine/model/setup.ts';
import { createGame } from '#engine/play.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { usualSettings } from '#session/usual-settings.ts';
import { saveText } from './game-text.ts';

/** The text of a new game; its settings are the usual ones where none are given. */
export function newSave(game: LocalizedGame, setup: Setup, settings = usualSettings(game.scenario)): string {
  return saveText(game, createGame(game, setup), [], settings);
}
