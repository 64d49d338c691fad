import { useEffect, useMemo } from 'preact/hooks';
import type { PathModel, PathProgress } from '#session/debrief/path-model.ts';
import type { EndedGame } from './ended-game.ts';
import { isTalkKnown } from './is-talk-known.ts';
import { type KeptWork, keepWork } from './kept-work.ts';
import { whenIdle } from './when-idle.ts';

/** The path of a game: it is reckoned once the ending is drawn, so that it is there for whoever goes to it, and no longer than the ending is shown. */
export function usePathWork({
  scenario,
  setup,
  moves,
  model,
  background,
  ends,
}: Pick<EndedGame, 'scenario' | 'setup' | 'moves' | 'model' | 'background' | 'ends'>): KeptWork<
  PathModel,
  PathProgress
> {
  const { you } = model;
  const path = useMemo(
    () =>
      keepWork<PathModel, PathProgress>((onProgress) =>
        background.start('findPath', { scenario, setup, moves: moves ?? [], you }, onProgress, ends),
      ),
    [scenario, setup, moves, you, background, ends],
  );
  useEffect(() => {
    if (!isTalkKnown({ moves, setup })) return;
    // Whoever goes to the path is told if it has failed.
    const callOff = whenIdle(() => path.ask().result.catch(() => undefined));
    return () => {
      callOff();
      path.cancel();
    };
  }, [path, moves, setup]);
  return path;
}
