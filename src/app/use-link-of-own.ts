import { useCallback } from 'preact/hooks';
import type { LinkOfOwn } from './carried/link-of-own.ts';
import type { EndedGame } from './debrief/ended-game.ts';
import { isShipped } from './is-shipped.ts';
import { useLoaded } from './use-loaded.ts';

/** The link to a game of a scenario that is not from Parley, once it is made; absent for others. */
export function useLinkOfOwn(game: EndedGame): LinkOfOwn | undefined {
  const load = useCallback(async () => {
    if (isShipped(game.scenario.id)) return undefined;
    return (await import('./carried/link-of-own.ts')).linkOfOwn(game);
  }, [game]);
  const loaded = useLoaded(load);
  return loaded.is === 'there' ? loaded.value : undefined;
}
