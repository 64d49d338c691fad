import { useCallback, useEffect, useState } from 'preact/hooks';
import { useAsync } from '../use-async.ts';
import { type Greeted, serverGreeting } from './server-greeting.ts';

/** Milliseconds until a server that did not answer is asked again. */
const PAUSE = 3000;

/** Returns the greeting of the server, `undefined` before it is known; an unreachable server is asked again. */
export function useGreeting(): Greeted | undefined {
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once more, it is another greeting
  const load = useCallback(() => serverGreeting(), [times]);
  const loaded = useAsync(load);
  const greeted = loaded.is === 'there' ? loaded.value : undefined;
  useEffect(() => {
    if (greeted?.is !== 'away') return;
    const timer = setTimeout(() => setTimes((before) => before + 1), PAUSE);
    return () => clearTimeout(timer);
  }, [greeted]);
  return greeted;
}
