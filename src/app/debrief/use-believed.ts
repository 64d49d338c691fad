import { useCallback } from 'preact/hooks';
import type { FindBelieved } from '#panels/debrief/believed-fold.tsx';
import type { EndedGame } from './ended-game.ts';

/** Has what was believed at moments of a game worked out beside the page. */
export function useBelieved({ scenario, setup, moves, model: { you }, jobs }: EndedGame): FindBelieved {
  return useCallback(
    (moment, track) => jobs.start('findBelieved', { scenario, setup, moves: moves ?? [], you, moment, track }),
    [scenario, setup, moves, you, jobs],
  );
}
