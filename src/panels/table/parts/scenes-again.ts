import { createContext } from 'preact';

/** Plays the scenes of the last dusk and morning once more; `undefined` if none has been played. */
export const ScenesAgainContext = createContext<(() => void) | undefined>(undefined);
