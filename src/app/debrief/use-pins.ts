import { useCallback, useMemo } from 'preact/hooks';
import { useWork } from '#panels/use-work.ts';
import type { ReplayPins } from '#session/debrief/replay-model.ts';
import type { EndedGame } from './ended-game.ts';

/** The turning points of a game, once its path has been reckoned; that goes on when nobody waits for it any more. */
export function usePins(path: EndedGame['path']): ReplayPins {
  const ask = useCallback(() => ({ result: path.ask().result, cancel: () => undefined }), [path]);
  const worked = useWork(ask);
  return useMemo(() => {
    if (worked.is === 'going') return 'sought';
    if (worked.is === 'failed') return 'failed';
    return worked.value.turning.cards.map(({ number, move }) => ({ number, moment: move + 1 }));
  }, [worked]);
}
