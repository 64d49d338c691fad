import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { loadLiveVoice } from '#messages/voice.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { openPageBackground } from '../background/page-background.ts';
import { Late } from '../late.tsx';
import { PartMissing } from '../part-missing.tsx';
import type { LivePage } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import type { LivePlaces } from './live-page-props.ts';
import { LIVE_PAGES } from './live-pages.ts';

interface LiveRouteProps extends LivePlaces {
  readonly page: LivePage;
  /** The part of the address after the page. */
  readonly rest: string;
}

/** A live class, for its pupils and for whoever leads it: a page each. */
export function LiveRoute({ page, rest, ...places }: LiveRouteProps) {
  const { language, workers } = places;
  const load = useCallback(() => loadLiveVoice(language), [language]);
  const voice = useLoaded(load);
  const background = useMemo(() => openPageBackground(language.language, workers), [language, workers]);
  useEffect(() => background.close, [background]);
  if (voice.is === 'missing') return <PartMissing onAgain={voice.tryAgain} />;
  if (voice.is === 'loading') return null;
  const { [page]: loadPage } = LIVE_PAGES;
  const props = { rest, voice: voice.value, background, ...places };
  return (
    <Speaking speaker={voice.value.speaker}>
      <Late key={page} load={loadPage} props={props} />
    </Speaking>
  );
}
