import { useEffect, useRef, useState } from 'preact/hooks';
import { claimGame } from './claim-game.ts';

/**
 * Whether this page has a game, for as long as its table is shown; and how to take it over from another page.
 * @param isOver What is over can be looked at in any number of pages
 */
export function useClaim(id: string, isOver: boolean) {
  const [claim, setClaim] = useState<'asked' | 'held' | 'elsewhere'>(isOver ? 'held' : 'asked');
  const letGo = useRef<(() => void) | undefined>(undefined);
  useEffect(() => {
    if (isOver) return;
    let left = false;
    claimGame(id, 'ask').then((held) => {
      if (left) return held?.();
      letGo.current = held;
      setClaim(held === undefined ? 'elsewhere' : 'held');
    });
    return () => {
      left = true;
      letGo.current?.();
    };
  }, [id, isOver]);
  const takeOver = async () => {
    letGo.current = await claimGame(id, 'takeOver');
    setClaim('held');
  };
  return { claim, takeOver };
}
