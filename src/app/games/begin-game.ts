import { drawPageName } from '../draw-page-name.ts';
import { type GameStage, type GameStore, gameText } from './game-store.ts';
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

/** All kinds of text stored for a game. The save is deleted first and restored last: it defines the game. */
const KINDS = ['game', 'game-name', 'game-draft', 'game-mark'] as const;

/** Takes a game off the device at once; returns what was stored, so that it can be restored. */
export function deleteGame({ store }: GameStore, id: string): DeletedGame {
  const texts = KINDS.map((kind) => [gameText(kind, id), store.read(gameText(kind, id))] as const);
  for (const [name] of texts) store.clear(name);
  return { id, texts };
}

/** A game that was deleted, with all that was kept of it. */
export interface DeletedGame {
  readonly id: string;
  readonly texts: readonly (readonly [name: string, text: string | undefined])[];
}

/** Puts it back, as it was. */
export function putBackGame({ store }: GameStore, { texts }: DeletedGame): void {
  for (const [name, text] of texts) if (text !== undefined) store.write(name, text);
}
