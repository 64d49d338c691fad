import { useEffect, useRef, useState } from 'preact/hooks';
import { claimGame } from './claim-game.ts';

/**
 * Claims a game for this page as long as its table is shown, and lets it be taken over from another page.
 * @param isOver A finished game can be viewed in any number of pages
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
