import { drawPageName } from '../draw-page-name.ts';
import { deleteGame } from './delete-game.ts';
import type { GameStage, GameStore } from './game-store.ts';
import { saveSlotOf } from './save-slot.ts';

/** The number of games kept in each stage, besides the one that begins: games in progress are never deleted. */
export const MOST_KEPT: Readonly<Record<GameStage, number>> = { blank: 3, going: Number.POSITIVE_INFINITY, ended: 30 };

/**
 * Puts a game in the store, from the text of its save, and gives its id. No other makes room for it but those that are
 * over, or were never played, and more than are kept.
 */
export function beginGame(scenarioStore: GameStore, save: string, stage: GameStage): string {
  const id = drawPageName();
  for (const each of ['blank', 'ended'] as const) {
    const old = scenarioStore.list().filter((game) => game.stage === each);
    for (const game of old.slice(MOST_KEPT[each])) deleteGame(scenarioStore, game.id);
  }
  saveSlotOf(scenarioStore, id).take(save, stage);
  return id;
}
