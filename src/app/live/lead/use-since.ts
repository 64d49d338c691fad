import { useEffect, useState } from 'preact/hooks';

const SECOND = 1000;

/** Milliseconds since a moment of the clock that only goes forward, anew each second. */
export function useSince(moment: number): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, now - moment);
}
