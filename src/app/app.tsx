import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import type { IntroductionNotes } from '#panels/settings/preferences.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';
import type { FolderWish } from '#session/screens/folder-wish.ts';
import type { PageWorkers } from './background/page-workers.ts';
import { BrokenScreen } from './broken-screen.tsx';
import type { GamePlace } from './games/game-place.ts';
import type { GamesPlayed } from './games-played.ts';
import { Lazy } from './lazy.tsx';
import { useRoute } from './route.ts';
import type { ScenarioStore } from './scenario-store.ts';
import type { Sound } from './sound/sound-in.ts';
import { StartRoute } from './start-route.tsx';
import type { TextStore } from './text-store.ts';

const loadDesk = async () => (await import('./desk-routes.tsx')).DeskRoutes;
const loadGame = async () => (await import('./game-routes.tsx')).GameRoutes;

interface AppProps {
  readonly workers: PageWorkers;
  readonly games: GamePlace;
  readonly scenarioStore: ScenarioStore;
  /** The scenarios that have come by links in this visit. */
  readonly visit: ScenarioStore;
  readonly played: GamesPlayed;
  /** The store for settings and notes of the screens that are loaded later. */
  readonly texts: TextStore;
  readonly introductions: IntroductionNotes;
  readonly sound: Sound;
  readonly language: OfferedLanguage;
  /** The shipped scenarios that stand at the top, in that language. */
  readonly folders: readonly FolderModel[];
}

/** The page: one screen for each route. Whatever breaks in one leaves the saved game as it is and says so. */
export function App(props: AppProps) {
  const [error, moveOn] = useErrorBoundary((thrown) => reportError(thrown));
  const broken = error !== undefined;
  useEffect(() => {
    if (!broken) return;
    // Navigation to another address clears the error.
    window.addEventListener('hashchange', moveOn);
    return () => window.removeEventListener('hashchange', moveOn);
  }, [broken, moveOn]);
  return broken ? <BrokenScreen games={props.games} onMoveOn={moveOn} /> : <Screens {...props} />;
}

/** The first screen is loaded with the page, all others with the engine when they are first shown. */
function Screens(props: AppProps) {
  const route = useRoute();
  const { language, games, scenarioStore, folders } = props;
  // The search is kept for the way back from a scenario.
  const [wish, onWish] = useState<FolderWish>({ order: 'as-they-come' });
  useEffect(() => fetchWhenIdle(() => Promise.all([loadGame(), language.all()])), [language]);
  if (route.screen === 'start') return <StartRoute {...{ games, scenarioStore, language, folders, wish, onWish }} />;
  // Each is another component: what one has loaded is not shown as the other.
  if (route.screen === 'workshop' || route.screen === 'classroom' || route.screen === 'live')
    return <Lazy key="desk" load={loadDesk} props={{ ...props, route }} />;
  return <Lazy key="game" load={loadGame} props={{ ...props, route }} />;
}

/** Fetches together what a link needs, one piece of which would ask for the next otherwise. */
export function fetchForLink(text: string, { all, language }: OfferedLanguage): void {
  const scenario = import('./fetch-linked.ts').then(({ fetchLinked }) => fetchLinked(text, language));
  Promise.all([loadGame(), all(), import('./link-route.tsx'), scenario]).catch(() => undefined);
}

/** Fetches what is needed next once the first screen stands, so that nobody waits for it after a click. */
function fetchWhenIdle(load: () => Promise<unknown>): () => void {
  // A failure is shown when the screen is asked for; fetching ahead is only a courtesy.
  const timer = setTimeout(() => load().catch(() => undefined), 500);
  return () => clearTimeout(timer);
}
