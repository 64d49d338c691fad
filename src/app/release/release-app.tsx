import { useCallback, useEffect, useErrorBoundary } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadSharingMessages } from '#messages/message-catalogue.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { BrokenScreen } from '../broken-screen.tsx';
import { Library } from '../library.ts';
import { LoadError } from '../load-error.tsx';
import { addressToday, useRoute } from '../route.ts';
import { useAsync } from '../use-async.ts';
import type { KeptByRelease } from './kept-by-release.ts';
import { ReleaseLine } from './release-line.tsx';
import { ReleaseScreens } from './release-screens.tsx';
import type { ReleaseShown } from './release-shown.ts';

interface ReleaseAppProps {
  readonly release: ReleaseShown;
  readonly language: OfferedLanguage;
  readonly kept: KeptByRelease;
}

/** The page of a release. What it has no screen for is the Parley of today's. */
export function ReleaseApp({ release, language, kept }: ReleaseAppProps) {
  const [error, moveOn] = useErrorBoundary((thrown) => reportError(thrown));
  const route = useRoute();
  const isHere = route.screen === 'link' || route.screen === 'table';
  const here = useAsync(useCallback(() => openHere(language), [language]));
  useEffect(() => {
    // In the place of the address that nothing is shown for, so that Back leads to what was shown.
    if (!isHere) location.replace(addressToday(route));
  }, [isHere, route]);
  if (error !== undefined) return <BrokenScreen games={kept.games} onMoveOn={moveOn} />;
  if (here.is === 'missing') return <LoadError onAgain={here.retry} />;
  if (here.is === 'loading' || !isHere) return null;
  const { speaker, library } = here.value;
  return (
    <Speaking speaker={speaker}>
      <ReleaseLine day={release.day} />
      <ReleaseScreens {...{ route, language, library, kept }} />
    </Speaking>
  );
}

/** Loads the messages, and the scenarios as they were. */
async function openHere(language: OfferedLanguage) {
  const { speaker, localize } = await loadSharingMessages(language);
  return { speaker, library: new Library(localize, speaker.language) };
}
