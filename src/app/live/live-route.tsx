import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { loadLiveVoice } from '#messages/voice.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { openPageBackground } from '../background/page-background.ts';
import { Late } from '../late.tsx';
import { MessageRoute } from '../message-route.tsx';
import { PartMissing } from '../part-missing.tsx';
import { goTo, type LivePage } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import type { LivePlaces } from './live-page-props.ts';
import { LIVE_PAGES } from './live-pages.ts';

interface LiveRouteProps extends LivePlaces {
  readonly page: LivePage;
  /** What follows the page in the address. */
  readonly rest: string;
}

/** A live class, for its pupils and for whoever leads it: a page each. */
export function LiveRoute({ page, rest, ...places }: LiveRouteProps) {
  const { language } = places;
  const load = useCallback(() => loadLiveVoice(language), [language]);
  const voice = useLoaded(load);
  const background = useMemo(() => openPageBackground(language.language, undefined), [language]);
  useEffect(() => background.close, [background]);
  if (voice.is === 'missing') return <PartMissing onAgain={voice.tryAgain} />;
  if (voice.is === 'loading') return null;
  const { [page]: loadPage } = LIVE_PAGES;
  const props = { rest, voice: voice.value, background, ...places };
  return (
    <Speaking speaker={voice.value.speaker}>
      {loadPage === undefined ? <NoSuchPage /> : <Late key={page} load={loadPage} props={props} />}
    </Speaking>
  );
}

function NoSuchPage() {
  const { say } = useSpeaker();
  const action = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
  return <MessageRoute heading={say('live.no-page')} words={say('live.no-page-words')} action={action} />;
}
