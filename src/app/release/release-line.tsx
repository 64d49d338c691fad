import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { addressToday } from '../route.ts';
import { isEmbedded } from '../share/is-embedded.ts';

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
