import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { loadLiveMessages } from '#messages/message-catalogue.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { openPageBackground } from '../background/page-background.ts';
import { Lazy } from '../lazy.tsx';
import { LoadError } from '../load-error.tsx';
import type { LivePage } from '../route.ts';
import { useAsync } from '../use-async.ts';
import type { LivePlaces } from './live-page-props.ts';
import { LIVE_PAGES } from './live-pages.ts';

interface LiveRouteProps extends LivePlaces {
  readonly page: LivePage;
  /** The part of the address after the page. */
  readonly rest: string;
}

/** A live class: one page for its students, one for the teacher. */
export function LiveRoute({ page, rest, ...places }: LiveRouteProps) {
  const { language, workers } = places;
  const load = useCallback(() => loadLiveMessages(language), [language]);
  const voice = useAsync(load);
  const background = useMemo(() => openPageBackground(language.language, workers), [language, workers]);
  useEffect(() => background.close, [background]);
  if (voice.is === 'missing') return <LoadError onAgain={voice.retry} />;
  if (voice.is === 'loading') return null;
  const { [page]: loadPage } = LIVE_PAGES;
  const props = { rest, voice: voice.value, background, ...places };
  return (
    <Speaking speaker={voice.value.speaker}>
      <Lazy key={page} load={loadPage} props={props} />
    </Speaking>
  );
}
