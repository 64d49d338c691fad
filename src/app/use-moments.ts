import { useContext, useEffect, useMemo, useRef } from 'preact/hooks';
import { PreferencesContext } from '#panels/settings/preferences.ts';
import { useStore } from '#panels/use-store.ts';
import type { Session } from '#session/running/session.ts';
import { type MomentPlayer, momentPlayer, type Playing } from './moment-player.ts';

interface Moments extends Pick<Playing, 'moment'> {
  readonly player: MomentPlayer;
  /** It stays until somebody ends it, whatever it is. */
  readonly stays: boolean;
  /** The last one that was played has shown the room as it is by now. */
  readonly roomSeen: boolean;
}

/** The high points that come while somebody sits at the table, one after another; none of those before. */
export function useMoments({ store }: Session): Moments {
  const scenesStay = useContext(PreferencesContext)?.scenesStay;
  const player = useMemo(() => momentPlayer(store, scenesStay?.isOn), [store, scenesStay]);
  useEffect(() => player.listen(), [player]);
  const moment = useStore(player.store, (playing) => playing.moment);
  const last = useRef(moment);
  last.current = moment ?? last.current;
  const stays = scenesStay?.isOn() === true;
  return { player, moment, stays, roomSeen: last.current !== undefined && last.current.kind !== 'dusk' };
}
