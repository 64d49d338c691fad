import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import type { FolderWish } from '#session/screens/folder-wish.ts';
import { BrokenScreen } from './broken-screen.tsx';
import { Lazy } from './lazy.tsx';
import { usePageServices } from './page-services.tsx';
import { useRoute } from './route.ts';
import { StartRoute } from './start-route.tsx';

const loadDesk = async () => (await import('./desk-routes.tsx')).DeskRoutes;
const loadGame = async () => (await import('./game-routes.tsx')).GameRoutes;

/** The page: one screen for each route. Whatever breaks in one leaves the saved game as it is and says so. */
export function App() {
  const [error, moveOn] = useErrorBoundary((thrown) => reportError(thrown));
  const broken = error !== undefined;
  useEffect(() => {
    if (!broken) return;
    // Navigation to another address clears the error.
    window.addEventListener('hashchange', moveOn);
    return () => window.removeEventListener('hashchange', moveOn);
  }, [broken, moveOn]);
  return broken ? <BrokenScreen onMoveOn={moveOn} /> : <Screens />;
}

/** The first screen is loaded with the page, all others with the engine when they are first shown. */
function Screens() {
  const route = useRoute();
  const { language } = usePageServices();
  // The search is kept for the way back from a scenario.
  const [wish, onWish] = useState<FolderWish>({ order: 'as-they-come' });
  useEffect(() => fetchWhenIdle(() => Promise.all([loadGame(), language.all()])), [language]);
  if (route.screen === 'start') return <StartRoute {...{ wish, onWish }} />;
  // Each is another component: what one has loaded is not shown as the other.
  if (route.screen === 'workshop' || route.screen === 'classroom' || route.screen === 'live')
    return <Lazy key="desk" load={loadDesk} props={{ route }} />;
  return <Lazy key="game" load={loadGame} props={{ route }} />;
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
