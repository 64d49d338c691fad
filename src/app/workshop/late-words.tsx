import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { languageOf } from '#messages/languages.ts';
import { loadLateWorkshopVoice } from '#messages/voice.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { PartMissing } from '../part-missing.tsx';
import { useLoaded } from '../use-loaded.ts';

/** Provides the messages of the panels beside the editor, which are loaded after it. */
export function LateWords({ children }: { readonly children: ComponentChildren }) {
  const { tag } = useSpeaker().language;
  const load = useCallback(() => loadLateWorkshopVoice(languageOf(tag)), [tag]);
  const voice = useLoaded(load);
  if (voice.is === 'missing') return <PartMissing onAgain={voice.tryAgain} />;
  return voice.is === 'loading' ? null : <Speaking speaker={voice.value.speaker}>{children}</Speaking>;
}
