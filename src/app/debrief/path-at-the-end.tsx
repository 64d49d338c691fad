import { useMemo } from 'preact/hooks';
import '#panels/debrief/path/path.css';
import '#panels/debrief/place-list.css';
import { PathPlace, type PathWork } from '#panels/debrief/path/path-place.tsx';
import type { EndedGame } from './ended-game.ts';
import { useReplayAt } from './use-replay-at.tsx';

/** The path of a game, which is reckoned beside the page, and the replay over it. */
export function PathAtTheEnd({ game }: { readonly game: EndedGame }) {
  const { scenario, setup, moves, model, path, workshop } = game;
  const { you } = model;
  const replay = useReplayAt(game);
  const work = useMemo<PathWork>(() => {
    const played = { scenario, setup, moves: moves ?? [], you };
    return {
      find: (onProgress) => path.ask(onProgress),
      believed: (moment, track) => workshop.start('findBelieved', { ...played, moment, track }),
    };
  }, [scenario, setup, moves, you, path, workshop]);
  return (
    <>
      <PathPlace work={work} onMoment={replay.open} />
      {replay.shown}
    </>
  );
}
