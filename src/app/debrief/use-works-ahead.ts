import { useEffect, useMemo } from 'preact/hooks';
import type { OwnMoveFound, OwnMoveProgress } from '#session/debrief/own-move-model.ts';
import type { PathModel, PathProgress } from '#session/debrief/path-model.ts';
import type { EndedGame } from './ended-game.ts';
import { isTalkKnown } from './is-talk-known.ts';
import { keepWork } from './kept-work.ts';
import { whenIdle } from './when-idle.ts';

type Asked = Pick<EndedGame, 'scenario' | 'setup' | 'moves' | 'model' | 'jobs' | 'ends'>;

/** Work that takes long: begun once the ending is drawn, so that it is there for those who read on, and ended with it. */
export function useWorksAhead({
  scenario,
  setup,
  moves,
  model,
  jobs,
  ends,
}: Asked): Pick<EndedGame, 'path' | 'ownMove'> {
  const { you, verdict } = model;
  const isSeated = verdict !== undefined;
  const works = useMemo(() => {
    const played = { scenario, setup, moves: moves ?? [], you };
    return {
      ownMove:
        isSeated && isTalkKnown({ moves, setup })
          ? keepWork<OwnMoveFound, OwnMoveProgress>((onProgress) => jobs.start('findOwnMove', played, onProgress, ends))
          : undefined,
      path: keepWork<PathModel, PathProgress>((onProgress) => jobs.start('findPath', played, onProgress, ends)),
    };
  }, [scenario, setup, moves, you, isSeated, jobs, ends]);
  useEffect(() => {
    if (!isTalkKnown({ moves, setup })) return;
    const { ownMove, path } = works;
    // The move stands in the first view. Those who go to a place are told if its work has failed.
    const callOff = whenIdle(() => {
      for (const work of [ownMove, path]) work?.ask().result.catch(() => undefined);
    });
    return () => {
      callOff();
      ownMove?.cancel();
      path.cancel();
    };
  }, [works, moves, setup]);
  return works;
}
