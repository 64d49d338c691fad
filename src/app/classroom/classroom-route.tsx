import type { ComponentType } from 'preact';
import { useCallback } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadClassroomMessages } from '#messages/message-catalogue.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { Lazy } from '../lazy.tsx';
import { openLibrary } from '../library.ts';
import { LoadError } from '../load-error.tsx';
import { MessageRoute } from '../message-route.tsx';
import { usePageServices, WithServices } from '../page-services.tsx';
import { type ClassroomPage, goTo } from '../route.ts';
import type { ScenarioStore } from '../scenario-store.ts';
import { useAsync } from '../use-async.ts';
import { useJobs } from '../use-jobs.ts';
import type { ClassroomPageProps } from './classroom-page-props.ts';

/** Loaders of the components of the pages, called when a page is first shown. */
const CLASSROOM_PAGES: Readonly<Partial<Record<ClassroomPage, () => Promise<ComponentType<ClassroomPageProps>>>>> = {
  check: async () => (await import('./check/check-page.tsx')).CheckPage,
  paper: async () => (await import('./paper/paper-page.tsx')).PaperPage,
  lesson: async () => (await import('./guide/guide-page.tsx')).GuidePage,
  kit: async () => (await import('./kit/kit-page.tsx')).KitPage,
  class: async () => (await import('./board/board-page.tsx')).BoardPage,
};

interface ClassroomRouteProps {
  readonly page: ClassroomPage;
  /** The part of the address after the page. */
  readonly rest: string;
}

/** A teacher's pages for a lesson. */
export function ClassroomRoute({ page, rest }: ClassroomRouteProps) {
  const { language, scenarioStore, visit } = usePageServices();
  const load = useCallback(() => openHere([visit, scenarioStore], language), [visit, scenarioStore, language]);
  const here = useAsync(load);
  const jobs = useJobs();
  if (here.is === 'missing') return <LoadError onAgain={here.retry} />;
  if (here.is === 'loading') return null;
  const { [page]: loadPage } = CLASSROOM_PAGES;
  return (
    <Speaking speaker={here.value.messages.speaker}>
      <WithServices add={{ ...here.value, jobs }}>
        {loadPage === undefined ? <NoSuchPage /> : <Lazy key={page} load={loadPage} props={{ rest }} />}
      </WithServices>
    </Speaking>
  );
}

/** Loads what every page needs: the messages and the scenarios. */
async function openHere(scenarioStores: readonly ScenarioStore[], language: OfferedLanguage) {
  const messages = await loadClassroomMessages(language);
  return { messages, library: await openLibrary(scenarioStores, messages) };
}

function NoSuchPage() {
  const { say } = useSpeaker();
  const action = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
  return <MessageRoute heading={say('classroom.no-page')} words={say('classroom.no-page-words')} action={action} />;
}
