import { useEffect, useState } from 'preact/hooks';
import type { LeadKeeper } from './lead-keeper.ts';

/** The table that is observed, until another one is or the screen is left; a way to choose it, absent: none. */
export function useObserving(keeper: Pick<LeadKeeper, 'observe'>) {
  const [watched, observe] = useState<number>();
  useEffect(() => {
    if (watched === undefined) return;
    void keeper.observe(watched);
    return () => void keeper.observe(undefined);
  }, [keeper, watched]);
  return { watched, observe };
}
