import { useCallback } from 'preact/hooks';
import { languageOf } from '#messages/languages.ts';
import { plainSpeakerOf } from '#messages/plain-speaker-of.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { useAsync } from '../use-async.ts';

/** Says, in the page that is one file, where its links lead; nothing where it was told an address on the web for them. */
export function OnlyThisFile() {
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
