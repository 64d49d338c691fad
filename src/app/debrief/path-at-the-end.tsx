import { useMemo } from 'preact/hooks';
import '#panels/debrief/path/path.css';
import '#panels/debrief/place-list.css';
import { PathPlace, type PathWork } from '#panels/debrief/path/path-place.tsx';
import type { EndedGame } from './ended-game.ts';

/** The path of a game, which is reckoned beside the page. */
export function PathAtTheEnd({ game: { path } }: { readonly game: EndedGame }) {
  const work = useMemo<PathWork>(() => ({ find: (onProgress) => path.ask(onProgress) }), [path]);
  return <PathPlace work={work} />;
}
