/** A page that is being left, or loaded again, has let go of its game after so many milliseconds, on a slow machine, too. */
const LEAVING = 2000;

/**
 * Claims a game for this page, so that another page of the device that opens it is told. Gives back how to let go of it,
 * which a page that is closed or dies does by itself; nothing where another page has it open. Browsers that know no locks,
 * as on pages without encryption, let it be claimed twice: then the first page is told, by the mark of the game.
 * @param how `takeOver`: takes it from whichever page has it
 */
export function claimGame(id: string, how: 'ask' | 'takeOver'): Promise<(() => void) | undefined> {
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
