/**
 * How much of a negotiator's reasons a person is told while playing: nothing but its answer, words in its delegation's
 * voice, or the numbers behind them too.
 */
export const REVEALS = ['none', 'in-character', 'full'] as const;
export type Reveal = (typeof REVEALS)[number];
