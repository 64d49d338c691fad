import { useMemo } from 'preact/hooks';
import '#panels/debrief/path/path.css';
import { PathPlace, type PathWork } from '#panels/debrief/path/path-place.tsx';
import type { EndedGame } from './ended-game.ts';

/** The path of a game, which is reckoned beside the page. */
export function PathAtTheEnd({ game }: { readonly game: EndedGame }) {
  const { scenario, setup, moves, model, workshop } = game;
  const { you } = model;
  const work = useMemo<PathWork>(
    () => ({
      find: (onProgress) => workshop.start('findPath', { scenario, setup, moves: moves ?? [], you }, onProgress),
    }),
    [scenario, setup, moves, you, workshop],
  );
  return <PathPlace work={work} />;
}
