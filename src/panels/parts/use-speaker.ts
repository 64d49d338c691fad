import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';

/** Speakers of a screen. */
export interface Spoken {
  readonly speaker: Speaker;
  /** One who can say all that the page may say, for dialogs over the first screen. */
  readonly whole: () => Promise<Speaker>;
}

/** Provided by the composition root. */
export const SpokenContext = createContext<Spoken | undefined>(undefined);

/**
 * Returns the speakers of this screen, in the page's language.
 * @throws Error outside a `SpokenContext.Provider`
 */
export function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (spoken === undefined) throw new Error('nobody speaks on this screen: put it inside a SpokenContext.Provider');
  return spoken;
}

/** The speaker of this screen. */
export function useSpeaker(): Speaker {
  return useSpoken().speaker;
}
