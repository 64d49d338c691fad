import { Icon } from '../parts/icon.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { ToldParagraph } from '../parts/told-text.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

interface ContentNoteProps {
  readonly words: string;
  /** Read in full; later its first sentence stays and the rest can be opened. */
  readonly open: boolean;
}

/** Note for a class before it plays: the scenario is about real people. */
export function ContentNote({ words, open }: ContentNoteProps) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  const [, first = words, rest = ''] = /^(.*?[.!?])\s+(.*)$/s.exec(words) ?? [];
  if (rest === '') {
    return (
      <p class="content-note mt2 note muted">
        <Icon name="info-circle" size={18} />
        <b lang={lang}>{first}</b>
      </p>
    );
  }
  return (
    <details class="content-note mt2 note muted" open={open}>
      <summary data-more={say('chairs.read-on')} data-less={say('chairs.read-less')}>
        <Icon name="info-circle" size={18} />
        <b lang={lang}>{first}</b>
      </summary>
      <ToldParagraph words={rest} />
    </details>
  );
}
