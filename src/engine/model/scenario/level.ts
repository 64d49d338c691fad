/** Difficulty of finding a text that everybody signs. */
export const LEVELS = ['beginner', 'standard', 'hard', 'no-deal'] as const;
export type Level = (typeof LEVELS)[number];
