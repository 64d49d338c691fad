import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { addressToday } from '../route.ts';
import { isEmbedded } from '../share/is-embedded.ts';

interface ReleaseLineProps {
  /** On which the release was frozen: YYYY-MM-DD. */
  readonly day: string;
}

/** What somebody should know who has come to an older Parley, and the way to that of today. */
export function ReleaseLine({ day }: ReleaseLineProps) {
  const { say } = useSpeaker();
  return (
    <aside class="release-line" aria-label={say('release.about')}>
      <p>{say('release.line', { day })}</p>
      <a href={addressToday({ screen: 'start' })} {...(isEmbedded() && { target: '_blank', rel: 'noopener' })}>
        {say('release.to-today')}
      </a>
    </aside>
  );
}
