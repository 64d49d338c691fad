import { useEffect, useState } from 'preact/hooks';
import type { LiveClassController } from './live-class-controller.ts';

/** The table that is observed, until another one is or the screen is left; a way to choose it, absent: none. */
export function useObserving(controller: Pick<LiveClassController, 'observe'>) {
  const [watched, observe] = useState<number>();
  useEffect(() => {
    if (watched === undefined) return;
    void controller.observe(watched);
    return () => void controller.observe(undefined);
  }, [controller, watched]);
  return { watched, observe };
}
