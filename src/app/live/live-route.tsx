import { useCallback } from 'preact/hooks';
import { loadLiveMessages } from '#messages/message-catalogue.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { Lazy } from '../lazy.tsx';
import { LoadError } from '../load-error.tsx';
import { usePageServices, WithServices } from '../page-services.tsx';
import type { LivePage } from '../route.ts';
import { useAsync } from '../use-async.ts';
import { useJobs } from '../use-jobs.ts';
import type { LivePageProps } from './live-page-props.ts';
import { LIVE_PAGES } from './live-pages.ts';

interface LiveRouteProps extends LivePageProps {
  readonly page: LivePage;
}

/** A live class: one page for its students, one for the teacher. */
export function LiveRoute({ page, rest }: LiveRouteProps) {
  const { language } = usePageServices();
  const load = useCallback(() => loadLiveMessages(language), [language]);
  const voice = useAsync(load);
  const jobs = useJobs();
  if (voice.is === 'missing') return <LoadError onAgain={voice.retry} />;
  if (voice.is === 'loading') return null;
  const { [page]: loadPage } = LIVE_PAGES;
  return (
    <Speaking speaker={voice.value.speaker}>
      <WithServices add={{ jobs, messages: voice.value }}>
        <Lazy key={page} load={loadPage} props={{ rest }} />
      </WithServices>
    </Speaking>
  );
}
