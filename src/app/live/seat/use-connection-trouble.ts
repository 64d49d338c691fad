import { useEffect, useState } from 'preact/hooks';
import { useStore } from '#panels/use-store.ts';
import type { ConnectionTrouble } from '#session/live/connection-trouble.ts';
import type { ConnectionStatus, LiveConnection } from '../connection.ts';

/** Returns the problem of a connection, as far as it matters to a person with a seat. */
export function connectionTrouble(way: ConnectionStatus, isOnline: boolean): ConnectionTrouble | undefined {
  switch (way) {
    case 'here':
    case 'connecting':
      return isOnline ? undefined : 'away';
    case 'away':
    case 'full':
    case 'other-version':
      return way;
  }
}

/** Returns the reason for a missing connection, if any: the device often knows it before the connection does. */
export function useConnectionTrouble({ way }: LiveConnection): ConnectionTrouble | undefined {
  const state = useStore(way, (now) => now);
  const [isOnline, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const follow = () => setOnline(navigator.onLine);
    addEventListener('online', follow);
    addEventListener('offline', follow);
    return () => {
      removeEventListener('online', follow);
      removeEventListener('offline', follow);
    };
  }, []);
  return connectionTrouble(state, isOnline);
}
