import { useMemo } from 'preact/hooks';
import { usePageServices } from '../page-services.tsx';
import { type GameStore, gameStoreIn } from './game-store.ts';

/** Returns the games of this device. */
export function useGameStore(): GameStore {
  const { store, page } = usePageServices();
  return useMemo(() => gameStoreIn({ store, page }), [store, page]);
}
