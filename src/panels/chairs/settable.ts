/** Settings that the player or the sender of an invitation can choose before a game. */
export const SETTABLE = ['chair', 'difficulty', 'reveal', 'hints', 'scores', 'attacks', 'seed'] as const;
export type Settable = (typeof SETTABLE)[number];
