import { type GameStore, gameText } from './game-store.ts';

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
