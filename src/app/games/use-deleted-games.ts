import { useState } from 'preact/hooks';
import type { GameRow } from '#session/screens/game-row.ts';
import { type DeletedGame, deleteGame, putBackGame } from './delete-game.ts';
import type { GameStore, KeptGame } from './game-store.ts';

/** A game in the list of all. */
interface Listed {
  readonly game: KeptGame;
  readonly row: GameRow;
}

/**
 * Takes games off the device at once. As long as the list is open they stand in it where they were, and can be put back.
 * @param onChange What is kept has changed
 */
export function useDeletedGames(games: GameStore, there: readonly Listed[], onChange: () => void) {
  const [gone, setGone] = useState<readonly (Listed & { readonly deleted: DeletedGame })[]>([]);
  const all = [...there, ...gone].sort((one, other) => other.game.played - one.game.played).map(({ row }) => row);
  const remove = (id: string) => {
    const found = there.find(({ row }) => row.id === id);
    if (found === undefined) return;
    const row = { ...found.row, isDeleted: true };
    setGone([...gone, { ...found, row, deleted: deleteGame(games, id) }]);
    onChange();
  };
  const undo = (id: string) => {
    for (const { row, deleted } of gone) if (row.id === id) putBackGame(games, deleted);
    setGone(gone.filter(({ row }) => row.id !== id));
    onChange();
  };
  return { all, remove, undo };
}
