import { useMemo } from 'preact/hooks';
import '#panels/plot/plot.css';
import '#panels/debrief/path/path.css';
import '#panels/debrief/replay-from.css';
import '#panels/parts/choice-list.css';
import { PathPlace, type PathWork } from '#panels/debrief/path/path-place.tsx';
import type { EndedGame } from './ended-game.ts';
import { useBelieved } from './use-believed.ts';
import { useReplayAt } from './use-replay-at.tsx';

/** The path of a game, which is reckoned beside the page, and the replay over it. */
export function DebriefPath({ game }: { readonly game: EndedGame }) {
  const { path } = game;
  const replay = useReplayAt(game);
  const believed = useBelieved(game);
  const work = useMemo<PathWork>(() => ({ find: (onProgress) => path.ask(onProgress), believed }), [path, believed]);
  return (
    <>
      <PathPlace work={work} onMoment={replay.open} />
      {replay.shown}
    </>
  );
}
