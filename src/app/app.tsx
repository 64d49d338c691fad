import { useCallback, useEffect, useErrorBoundary, useReducer, useState } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import type { Speaker } from '#messages/speaker.ts';
import { Button } from '#panels/parts/button.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { MoreScenariosProps } from '#panels/start/more-scenarios.tsx';
import { ReadingCard } from '#panels/start/reading-card.tsx';
import { StartScreen } from '#panels/start/start-screen.tsx';
import type { FolderWish } from '#session/screens/folder-wish.ts';
import { BrokenScreen } from './broken-screen.tsx';
import { gamesLast } from './games/game-place.ts';
import type { GamesHereProps } from './games/games-here-props.ts';
import { Lazy } from './lazy.tsx';
import { usePageServices } from './page-services.tsx';
import { fragmentOf, goTo, useRoute } from './route.ts';
import { useAsync } from './use-async.ts';
import { useScenarioStore } from './use-scenario-store.tsx';
import { useScreen } from './use-screen.ts';

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

interface StartRouteProps {
  /** The search among the other scenarios. */
  readonly wish: FolderWish;
  readonly onWish: (wish: FolderWish) => void;
}

/** The start screen: scenarios, the saved games, fields for a link and for a file. */
function StartRoute({ wish, onWish }: StartRouteProps) {
  const speaker = useSpeaker();
  const { folders } = usePageServices();
  useScreen(speaker.say('start.scenarios'));
  const [looks, lookAgain] = useReducer<number, void>((times) => times + 1, 0);
  const { files, report, open, remove, question } = useScenarioStore(lookAgain);
  const choose = (scenario: string) => goTo({ screen: 'chairs', scenario, seed: undefined });
  return (
    <>
      <StartScreen
        lesson={fragmentOf({ screen: 'classroom', page: 'lesson', rest: '' })}
        join={fragmentOf({ screen: 'live', page: 'join', rest: '' })}
        folders={folders}
        files={files.map(({ folder }) => folder)}
        games={<GamesHere looks={looks} onFile={open} />}
        onChoose={choose}
        more={<MoreHere wish={wish} onWish={onWish} onChoose={choose} />}
        onLink={(text) => openLink(speaker, text)}
        onFile={open}
        fileReport={report}
        onRemove={remove}
      />
      {question}
    </>
  );
}

/** Goes to what a pasted link shows, or says what is wrong with it. */
async function openLink(speaker: Speaker, text: string): Promise<string | undefined> {
  const late = await import('./open-pasted.ts').catch(() => undefined);
  if (late !== undefined) return late.openPasted(speaker, text);
  return speaker.say('page.not-loaded-words', { what: speaker.say('start.link-heading') });
}

const loadGames = async () => (await import('./games/games-at-start.tsx')).GamesAtStart;

/** The games of this device on the first screen. Before it is known what they are, and where that cannot be had, one can go on all the same. */
function GamesHere(props: GamesHereProps) {
  const { store } = usePageServices();
  const loaded = useAsync(loadGames);
  if (loaded.is === 'there') return <loaded.value {...props} />;
  if (gamesLast(store) === undefined) return null;
  return <ReadingCard onResume={() => goTo({ screen: 'table' })} />;
}

/** The other scenarios, loaded once the first screen stands: it need not wait for what is further down. */
function MoreHere(props: Omit<MoreScenariosProps, 'folders'>) {
  const { language } = usePageServices();
  const { say } = useSpeaker();
  const load = useCallback(async () => (await import('./load-more.ts')).loadMore(language), [language]);
  const loaded = useAsync(load);
  if (loaded.is === 'loading') return null;
  if (loaded.is === 'missing') {
    return (
      <p class="start-more stack gap4 muted centred flex wrap">
        {say('start.more-missing')}
        <Button kind="plain" onClick={loaded.retry}>
          {say('page.try-again')}
        </Button>
      </p>
    );
  }
  const { speaker, MoreScenarios, WrittenPages, folders, writtenPages } = loaded.value;
  return (
    <Speaking speaker={speaker}>
      <MoreScenarios folders={folders} {...props} />
      {language.share !== undefined && (
        <p class="start-more stack gap4">
          {speaker.say('more.in-part', { percent: Math.round(language.share * 100) })}
        </p>
      )}
      <WrittenPages files={writtenPages} />
    </Speaking>
  );
}
