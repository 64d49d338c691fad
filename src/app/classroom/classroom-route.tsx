import { useCallback, useEffect, useMemo } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadClassroomVoice } from '#messages/voice.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';
import { openPageBackground } from '../background/page-background.ts';
import type { PageWorkers } from '../background/page-workers.ts';
import { Late } from '../late.tsx';
import { openLibrary } from '../library.ts';
import { MessageRoute } from '../message-route.tsx';
import { PartMissing } from '../part-missing.tsx';
import { type ClassroomPage, goTo } from '../route.ts';
import type { Shelf } from '../shelf.ts';
import type { TextStore } from '../text-store.ts';
import { useLoaded } from '../use-loaded.ts';
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
  readonly shelf: Shelf;
  /** Scenarios added during this visit. */
  readonly visit: Shelf;
  readonly workers: PageWorkers;
}

/** A teacher's pages for a lesson. */
export function ClassroomRoute({ page, rest, language, folders, texts, shelf, visit, workers }: ClassroomRouteProps) {
  const load = useCallback(() => openHere([visit, shelf], language), [visit, shelf, language]);
  const here = useLoaded(load);
  const background = useMemo(() => openPageBackground(language.language, workers), [language, workers]);
  useEffect(() => background.close, [background]);
  if (here.is === 'missing') return <PartMissing onAgain={here.tryAgain} />;
  if (here.is === 'loading') return null;
  const { speaker, tell, shelved } = here.value;
  const places = { library: shelved, tell, background, texts, shelf, visit, language, shown: folders };
  const { [page]: loadPage } = CLASSROOM_PAGES;
  return (
    <Speaking speaker={speaker}>
      {loadPage === undefined ? <NoSuchPage /> : <Late key={page} load={loadPage} props={{ rest, ...places }} />}
    </Speaking>
  );
}

/** Loads what every page needs: the messages and the scenarios. */
async function openHere(shelves: readonly Shelf[], language: OfferedLanguage) {
  const voice = await loadClassroomVoice(language);
  return { ...voice, shelved: await openLibrary(shelves, voice) };
}

function NoSuchPage() {
  const { say } = useSpeaker();
  const action = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
  return <MessageRoute heading={say('classroom.no-page')} words={say('classroom.no-page-words')} action={action} />;
}
