import { useEffect, useState } from 'preact/hooks';
import type { Localize } from '#messages/message-catalogue.ts';
import { useStore } from '#panels/use-store.ts';
import type { LiveConnection } from '../connection.ts';
import { type LiveSeatState, LiveSession, NOTHING_KNOWN, type SeatKey } from '../live-session.ts';

const NO_STORE = { getState: () => NOTHING_KNOWN, subscribe: () => () => {} };

/** A seat of a live class, for as long as it is shown; in another language it goes on as it stands. */
export function useLiveSeat(
  connection: LiveConnection,
  { classId, pupil, token }: SeatKey,
  tell: Localize,
): LiveSeatState {
  const [live, setLive] = useState<LiveSession>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: told in another language, it is the same seat
  useEffect(() => {
    const opened = new LiveSession(connection, { classId, pupil, token }, tell);
    setLive(opened);
    return () => opened.close();
  }, [connection, classId, pupil, token]);
  useEffect(() => live?.retell(tell), [live, tell]);
  return useStore(live?.store ?? NO_STORE, (state) => state);
}
