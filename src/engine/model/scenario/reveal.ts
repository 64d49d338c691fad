/**
 * Detail of a negotiator's reasons that a person sees while playing: only its answer, words in its delegation's voice,
 * or also the numbers behind them.
 */
export const REVEALS = ['none', 'in-character', 'full'] as const;
export type Reveal = (typeof REVEALS)[number];
