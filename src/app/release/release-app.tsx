import { useCallback, useEffect, useErrorBoundary } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadSharingMessages } from '#messages/message-catalogue.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { BrokenScreen } from '../broken-screen.tsx';
import { Library } from '../library.ts';
import { LoadError } from '../load-error.tsx';
import { usePageServices, WithServices } from '../page-services.tsx';
import { addressToday, useRoute } from '../route.ts';
import { isEmbedded } from '../share/is-embedded.ts';
import { useAsync } from '../use-async.ts';
import { ReleaseScreens } from './release-screens.tsx';
import type { ReleaseShown } from './release-shown.ts';

/** The page of a release. What it has no screen for is the Parley of today's. */
export function ReleaseApp({ release }: { readonly release: ReleaseShown }) {
  const { language } = usePageServices();
  const [error, moveOn] = useErrorBoundary((thrown) => reportError(thrown));
  const route = useRoute();
  const isHere = route.screen === 'link' || route.screen === 'table';
  const here = useAsync(useCallback(() => openHere(language), [language]));
  useEffect(() => {
    // In the place of the address that nothing is shown for, so that Back leads to what was shown.
    if (!isHere) location.replace(addressToday(route));
  }, [isHere, route]);
  if (error !== undefined) return <BrokenScreen onMoveOn={moveOn} />;
  if (here.is === 'missing') return <LoadError onAgain={here.retry} />;
  if (here.is === 'loading' || !isHere) return null;
  return (
    <Speaking speaker={here.value.messages.speaker}>
      <ReleaseLine day={release.day} />
      <WithServices add={here.value}>
        <ReleaseScreens route={route} />
      </WithServices>
    </Speaking>
  );
}

/** Loads the messages, and the scenarios as they were. */
async function openHere(language: OfferedLanguage) {
  const messages = await loadSharingMessages(language);
  return { messages, library: new Library(messages.localize, messages.speaker.language) };
}

interface ReleaseLineProps {
  /** On which the release was frozen: YYYY-MM-DD. */
  readonly day: string;
}

/** A notice for visitors of an older Parley, with a link to today's. */
export function ReleaseLine({ day }: ReleaseLineProps) {
  const { say } = useSpeaker();
  return (
    <aside class="release-line cluster between note" aria-label={say('release.about')}>
      <p>{say('release.line', { day })}</p>
      <a href={addressToday({ screen: 'start' })} {...(isEmbedded() && { target: '_blank', rel: 'noopener' })}>
        {say('release.to-today')}
      </a>
    </aside>
  );
}
