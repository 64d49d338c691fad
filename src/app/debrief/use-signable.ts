import { useEffect, useState } from 'preact/hooks';
import type { WhenSignable } from '#session/debrief/when-signable.ts';
import type { EndedGame } from './ended-game.ts';

/** Returns times when unsigned parts were signable: found in the background after the ending is drawn, empty before. */
export function useSignable({ jobs, scenario, setup, moves, model }: EndedGame): readonly WhenSignable[] {
  const [found, setFound] = useState<readonly WhenSignable[]>([]);
  const { tracks } = model;
  useEffect(() => {
    if (moves === undefined || tracks.every(({ signed }) => signed)) return;
    const { result, cancel } = jobs.start('whenSignable', { scenario, setup, moves });
    // The page is whole without these lines.
    result.then(setFound, () => undefined);
    return cancel;
  }, [jobs, scenario, setup, moves, tracks]);
  return found;
}
