import { ReadingCard } from '#panels/start/reading-card.tsx';
import { usePageServices } from '../page-services.tsx';
import { goTo } from '../route.ts';
import { useAsync } from '../use-async.ts';
import { gamesLast } from './game-place.ts';
import type { GamesHereProps } from './games-here-props.ts';

const loadGames = async () => (await import('./games-at-start.tsx')).GamesAtStart;

/** The games of this device on the first screen. Before it is known what they are, and where that cannot be had, one can go on all the same. */
export function GamesHere(props: GamesHereProps) {
  const { store } = usePageServices();
  const loaded = useAsync(loadGames);
  if (loaded.is === 'there') return <loaded.value {...props} />;
  if (gamesLast(store) === undefined) return null;
  return <ReadingCard onResume={() => goTo({ screen: 'table' })} />;
}
