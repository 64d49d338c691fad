import '#panels/live/lesson-bar.css';
import type { ComponentType } from 'preact';
import { loadLiveMessages } from '#messages/message-catalogue.ts';
import { Lazy } from '../lazy.tsx';
import { WithServices } from '../page-services.tsx';
import type { LivePage } from '../route.ts';
import { useJobs } from '../use-jobs.ts';
import { WithMessages } from '../with-messages.tsx';
import type { LivePageProps } from './live-page-props.ts';

/** Loaders of the components of the pages, called when a page is first shown. */
const LIVE_PAGES: Readonly<Record<LivePage, () => Promise<ComponentType<LivePageProps>>>> = {
  join: async () => (await import('./join/join-page.tsx')).JoinPage,
  seat: async () => (await import('./seat/seat-page.tsx')).SeatPage,
  live: async () => (await import('./lead/lead-page.tsx')).LeadPage,
};

interface LiveRouteProps extends LivePageProps {
  readonly page: LivePage;
}

/** A live class: one page for its students, one for the teacher. */
export function LiveRoute({ page, rest }: LiveRouteProps) {
  const jobs = useJobs();
  const { [page]: loadPage } = LIVE_PAGES;
  return (
    <WithServices add={{ jobs }}>
      <WithMessages load={loadLiveMessages}>
        <Lazy key={page} load={loadPage} props={{ rest }} />
      </WithMessages>
    </WithServices>
  );
}
