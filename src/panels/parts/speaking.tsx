import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import { SpokenContext } from './use-speaker.ts';

interface SpeakingProps {
  /** Can say all that the page may say. */
  readonly speaker: Speaker;
  readonly children: ComponentChildren;
}

/** Screens on which one speaks who has all messages at hand. */
export function Speaking({ speaker, children }: SpeakingProps) {
  const spoken = useMemo(() => ({ speaker, whole: () => Promise.resolve(speaker) }), [speaker]);
  return <SpokenContext.Provider value={spoken}>{children}</SpokenContext.Provider>;
}
