import { useEffect, useState } from 'preact/hooks';

const SECOND = 1000;

/**
 * Milliseconds since a moment of the clock that only goes forward, anew each second while they count.
 * @param counts Whether time is told at all now; what is drawn for nobody is not drawn anew
 */
export function useSince(moment: number, counts = true): number {
  const [now, setNow] = useState(() => performance.now());
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was told anew is counted from then
  useEffect(() => {
    setNow(performance.now());
    if (!counts) return;
    const timer = setInterval(() => setNow(performance.now()), SECOND);
    return () => clearInterval(timer);
  }, [moment, counts]);
  return Math.max(0, now - moment);
}
