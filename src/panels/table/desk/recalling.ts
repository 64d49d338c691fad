import { createContext } from 'preact';

/** True while the reasons of a game that goes on from a save are found again: letters keep room for them. */
export const RecallingContext = createContext(false);
