import { useCallback, useEffect, useState } from 'preact/hooks';
import type { GameStore } from './game-store.ts';

/**
 * The games of this device, live as far as other pages change them; and how to look again. A new list each time.
 * @param looks Another number where what is kept may have changed
 */
export function useGames(games: GameStore, looks = 0) {
  const [kept, setKept] = useState(games.list);
  const lookAgain = useCallback(() => setKept(games.list()), [games]);
  useEffect(() => games.watch(lookAgain), [games, lookAgain]);
  useEffect(() => {
    if (looks > 0) lookAgain();
  }, [looks, lookAgain]);
  return [kept, lookAgain] as const;
}
