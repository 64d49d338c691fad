import { useCallback, useMemo } from 'preact/hooks';
import { atTable } from '#record/link/table-name.ts';
import type { LinkOfOwn } from './carried/link-of-own.ts';
import type { EndedGame } from './debrief/ended-game.ts';
import { isShipped } from './is-shipped.ts';
import { addressOf } from './route.ts';
import { useAsync } from './use-async.ts';

/** The link to a finished game, as each of the ways to copy or to keep it gives it. */
export interface GameLink {
  /** The whole address, with the table of a class that the game is of. */
  readonly address: string;
  /** Link for a scenario that is not from Parley; `undefined` until it is made, and for scenarios from Parley. */
  readonly own: LinkOfOwn | undefined;
}

export function useGameLink(game: EndedGame): GameLink {
  const load = useCallback(async () => {
    if (isShipped(game.scenario.id)) return undefined;
    return (await import('./carried/link-of-own.ts')).linkOfOwn(game);
  }, [game]);
  const loaded = useAsync(load);
  const own = loaded.is === 'there' ? loaded.value : undefined;
  const { code, table } = game;
  return useMemo(() => ({ address: addressOf(atTable(own?.code ?? code, table)), own }), [own, code, table]);
}
