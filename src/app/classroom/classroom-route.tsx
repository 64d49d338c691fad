import { useCallback, useEffect, useMemo } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadClassroomMessages } from '#messages/message-catalogue.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';
import { openPageBackground } from '../background/page-background.ts';
import type { PageWorkers } from '../background/page-workers.ts';
import { Lazy } from '../lazy.tsx';
import { openLibrary } from '../library.ts';
import { LoadError } from '../load-error.tsx';
import { MessageRoute } from '../message-route.tsx';
import { type ClassroomPage, goTo } from '../route.ts';
import type { ScenarioStore } from '../scenario-store.ts';
import type { TextStore } from '../text-store.ts';
import { useAsync } from '../use-async.ts';
import { CLASSROOM_PAGES } from './classroom-pages.ts';

interface ClassroomRouteProps {
  readonly page: ClassroomPage;
  /** The part of the address after the page. */
  readonly rest: string;
  readonly language: OfferedLanguage;
  /** The scenarios that stand at the top of the first screen. */
  readonly folders: readonly FolderModel[];
  readonly texts: TextStore;
  /** The scenarios that were opened on this device. */
  readonly scenarioStore: ScenarioStore;
  /** Scenarios added during this visit. */
  readonly visit: ScenarioStore;
  readonly workers: PageWorkers;
}

/** A teacher's pages for a lesson. */
export function ClassroomRoute({
  page,
  rest,
  language,
  folders,
  texts,
  scenarioStore,
  visit,
  workers,
}: ClassroomRouteProps) {
  const load = useCallback(() => openHere([visit, scenarioStore], language), [visit, scenarioStore, language]);
  const here = useAsync(load);
  const background = useMemo(() => openPageBackground(language.language, workers), [language, workers]);
  useEffect(() => background.close, [background]);
  if (here.is === 'missing') return <LoadError onAgain={here.retry} />;
  if (here.is === 'loading') return null;
  const { speaker, localize, shelved } = here.value;
  const places = { library: shelved, localize, background, texts, scenarioStore, visit, language, shown: folders };
  const { [page]: loadPage } = CLASSROOM_PAGES;
  return (
    <Speaking speaker={speaker}>
      {loadPage === undefined ? <NoSuchPage /> : <Lazy key={page} load={loadPage} props={{ rest, ...places }} />}
    </Speaking>
  );
}

/** Loads what every page needs: the messages and the scenarios. */
async function openHere(scenarioStores: readonly ScenarioStore[], language: OfferedLanguage) {
  const voice = await loadClassroomMessages(language);
  return { ...voice, shelved: await openLibrary(scenarioStores, voice) };
}

function NoSuchPage() {
  const { say } = useSpeaker();
  const action = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
  return <MessageRoute heading={say('classroom.no-page')} words={say('classroom.no-page-words')} action={action} />;
}
