import { useEffect, useRef, useState } from 'preact/hooks';

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

/** A page that is being left, or loaded again, has let go of its game after so many milliseconds, on a slow machine, too. */
const LEAVING = 2000;

/**
 * Claims a game for this page, so that another page of the device that opens it is told. Gives back how to let go of it,
 * which a page that is closed or dies does by itself; nothing where another page has it open. Browsers that know no locks,
 * as on pages without encryption, let it be claimed twice: then the first page is told, by the mark of the game.
 * @param how `takeOver`: takes it from whichever page has it
 */
function claimGame(id: string, how: 'ask' | 'takeOver'): Promise<(() => void) | undefined> {
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return Promise.resolve(() => undefined);
  const options = how === 'takeOver' ? { steal: true } : { signal: AbortSignal.timeout(LEAVING) };
  return new Promise((resolve) => {
    const hold = () => new Promise<void>((letGo) => resolve(letGo));
    // Fails where it took too long, and later, once it is held, where another page takes it over. A frame of no origin may
    // have no locks, and shares no game with anybody.
    locks
      .request(`parley ${location.pathname} ${id}`, options, hold)
      .catch(({ name }: Error) => resolve(name === 'SecurityError' ? () => undefined : undefined));
  });
}
