import { useContext, useEffect, useMemo, useRef } from 'preact/hooks';
import { PreferencesContext } from '#panels/settings/preferences.ts';
import { useStore } from '#panels/use-store.ts';
import type { Session } from '#session/running/session.ts';
import { type MomentPlayer, momentPlayer, type ScenePlayback } from './moment-player.ts';

interface Moments extends Pick<ScenePlayback, 'moment' | 'open'> {
  readonly player: MomentPlayer;
  /** The last one that was played has shown the room as it is by now. */
  readonly roomSeen: boolean;
}

/**
 * The high points that come while a player sits at the table, one after another; none of those before. `holdsUp`: others
 * wait for this player, so that a scene which has had its time passes.
 */
export function useMoments({ store }: Session, holdsUp = false): Moments {
  const scenesPass = useContext(PreferencesContext)?.scenesPass;
  const held = useRef(holdsUp);
  held.current = holdsUp;
  const player = useMemo(
    () => momentPlayer(store, () => held.current || scenesPass?.isOn() === true),
    [store, scenesPass],
  );
  useEffect(() => player.listen(), [player]);
  useEffect(() => {
    if (holdsUp) player.letPass();
  }, [player, holdsUp]);
  const moment = useStore(player.store, (playing) => playing.moment);
  const open = useStore(player.store, (playing) => playing.open);
  const last = useRef(moment);
  last.current = moment ?? last.current;
  return { player, moment, open, roomSeen: last.current?.kind === 'vote' || last.current?.kind === 'left' };
}
