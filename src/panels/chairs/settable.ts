/** What can be set before a game, by whoever sits down or by whoever invites them to. */
export const SETTABLE = ['chair', 'difficulty', 'reveal', 'hints', 'scores', 'attacks', 'seed'] as const;
export type Settable = (typeof SETTABLE)[number];
