import { useEffect, useMemo } from 'preact/hooks';
import { useStore } from '#panels/use-store.ts';
import type { Session } from '#session/running/session.ts';
import { type MomentPlayer, momentPlayer, type Playing } from './moment-player.ts';

/** The high points that come while somebody sits at the table, one after another; none of those before. */
export function useMoments({ store }: Session): Pick<Playing, 'moment'> & { readonly player: MomentPlayer } {
  const player = useMemo(() => momentPlayer(store), [store]);
  useEffect(() => player.listen(), [player]);
  return { player, moment: useStore(player.store, ({ moment }) => moment) };
}
