import { loadLiveMessages } from '#messages/message-catalogue.ts';
import { Lazy } from '../lazy.tsx';
import { WithServices } from '../page-services.tsx';
import type { LivePage } from '../route.ts';
import { useJobs } from '../use-jobs.ts';
import { WithMessages } from '../with-messages.tsx';
import type { LivePageProps } from './live-page-props.ts';
import { LIVE_PAGES } from './live-pages.ts';

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
