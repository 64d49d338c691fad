import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { languageOf } from '#messages/languages.ts';
import { loadLateWorkshopVoice } from '#messages/voice.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { PartMissing } from '../part-missing.tsx';
import { useLoaded } from '../use-loaded.ts';

/** What stands beside the editor and comes after it, with words that come with it. */
export function LateWords({ children }: { readonly children: ComponentChildren }) {
  const { tag } = useSpeaker().language;
  const load = useCallback(() => loadLateWorkshopVoice(languageOf(tag)), [tag]);
  const voice = useLoaded(load);
  if (voice.is === 'missing') return <PartMissing onAgain={voice.tryAgain} />;
  return voice.is === 'loading' ? null : <Speaking speaker={voice.value.speaker}>{children}</Speaking>;
}
