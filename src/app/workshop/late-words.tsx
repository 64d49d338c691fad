import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { languageOf } from '#messages/languages.ts';
import { loadLazyWorkshopMessages } from '#messages/message-catalogue.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { LoadError } from '../load-error.tsx';
import { useAsync } from '../use-async.ts';

/** Provides the messages of the panels beside the editor, which are loaded after it. */
export function LateWords({ children }: { readonly children: ComponentChildren }) {
  const { tag } = useSpeaker().language;
  const load = useCallback(() => loadLazyWorkshopMessages(languageOf(tag)), [tag]);
  const voice = useAsync(load);
  if (voice.is === 'missing') return <LoadError onAgain={voice.retry} />;
  return voice.is === 'loading' ? null : <Speaking speaker={voice.value.speaker}>{children}</Speaking>;
}
