import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { languageOf } from '#messages/languages.ts';
import { loadSharingVoice } from '#messages/voice.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { PartMissing } from '../part-missing.tsx';
import { useLoaded } from '../use-loaded.ts';

/** Provides the messages about sharing to its children, which are rendered once they are loaded. */
export function WithSharingVoice({ children }: { readonly children: ComponentChildren }) {
  const { tag } = useSpeaker().language;
  const load = useCallback(() => loadSharingVoice(languageOf(tag)), [tag]);
  const loaded = useLoaded(load);
  if (loaded.is === 'missing') return <PartMissing onAgain={loaded.tryAgain} />;
  return loaded.is === 'there' ? <Speaking speaker={loaded.value.speaker}>{children}</Speaking> : null;
}
