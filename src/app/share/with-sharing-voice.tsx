import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { languageOf } from '#messages/languages.ts';
import { loadSharingMessages } from '#messages/message-catalogue.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { LoadError } from '../load-error.tsx';
import { useAsync } from '../use-async.ts';

/** Provides the messages about sharing to its children, which are rendered once they are loaded. */
export function WithSharingVoice({ children }: { readonly children: ComponentChildren }) {
  const { tag } = useSpeaker().language;
  const load = useCallback(() => loadSharingMessages(languageOf(tag)), [tag]);
  const loaded = useAsync(load);
  if (loaded.is === 'missing') return <LoadError onAgain={loaded.retry} />;
  return loaded.is === 'there' ? <Speaking speaker={loaded.value.speaker}>{children}</Speaking> : null;
}
