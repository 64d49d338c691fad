import { useCallback, useEffect, useState } from 'preact/hooks';
import { usePageServices } from '../page-services.tsx';
import { useAsync } from '../use-async.ts';
import { type GameRead, openGameReader } from './game-reader.ts';
import type { GameStore, KeptGame } from './game-store.ts';

/**
 * Reads the games of this device, by the texts of their saves: one after another, with a pause in which the page draws.
 * A game whose scenario cannot be loaded, as without a network, is noted as unread.
 */
export function useAllRead(games: GameStore, kept: readonly KeptGame[]): ReadonlyMap<string, GameRead> {
  const { scenarioStore, language } = usePageServices();
  const [read, setRead] = useState<ReadonlyMap<string, GameRead>>(new Map());
  const open = useCallback(() => openGameReader(scenarioStore, language), [scenarioStore, language]);
  const loaded = useAsync(open);
  const next = kept.map(({ id }) => games.read(id)).find((text) => text !== undefined && !read.has(text));
  useEffect(() => {
    if (loaded.is !== 'there' || next === undefined) return;
    let left = false;
    const note = (found: GameRead) => {
      if (!left) setRead((before) => new Map(before).set(next, found));
    };
    const timer = setTimeout(() => loaded.value.read(next).then(note, () => note({ is: 'unread' })), 0);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [loaded, next]);
  return read;
}
