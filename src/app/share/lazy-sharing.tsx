import { useCallback } from 'preact/hooks';
import { languageOf } from '#messages/languages.ts';
import { loadSharingMessages } from '#messages/message-catalogue.ts';
import { plainSpeakerOf } from '#messages/plain-speaker-of.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { useAsync } from '../use-async.ts';
import type { SharingProps } from './sharing.tsx';

/** Ways for a link to leave the screen, which come once the screen is drawn; without them a link can be copied. */
export function LazySharing(props: SharingProps) {
  const { tag } = useSpeaker().language;
  const load = useCallback(() => loadSharing(tag), [tag]);
  const loaded = useAsync(load);
  if (loaded.is !== 'there') return null;
  const { Sharing, speaker } = loaded.value;
  return (
    <Speaking speaker={speaker}>
      {import.meta.env.MODE === 'usb' && <OnlyThisFile />}
      <Sharing {...props} />
    </Speaking>
  );
}

async function loadSharing(tag: string) {
  const [{ Sharing }, { speaker }] = await Promise.all([import('./sharing.tsx'), loadSharingMessages(languageOf(tag))]);
  return { Sharing, speaker };
}

/** Says, in the page that is one file, where its links lead; nothing where it was told an address on the web for them. */
function OnlyThisFile() {
  const { tag } = useSpeaker().language;
  const load = useCallback(() => loadSpeaker(tag), [tag]);
  const loaded = useAsync(load);
  if (loaded.is !== 'there' || 'today' in document.documentElement.dataset) return null;
  return <p class="share-note note muted">{loaded.value.say('one-file.link-leads-here')}</p>;
}

async function loadSpeaker(tag: string) {
  const { language, more } = languageOf(tag);
  return plainSpeakerOf(language, await more());
}
