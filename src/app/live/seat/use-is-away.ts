import { useEffect, useState } from 'preact/hooks';
import { useStore } from '#panels/use-store.ts';
import type { LiveConnection } from '../connection.ts';

/** Whether there is no way to the class now: the device often knows it before the connection does. */
export function useIsAway({ way }: LiveConnection): boolean {
  const isLost = useStore(way, (state) => state !== 'here');
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
  return isLost || !isOnline;
}
