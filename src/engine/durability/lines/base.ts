import type { LineRule } from './settled.ts';

/** Before anything is known of a text. Estimates of how many settlements fail within five years differ widely. */
const BASE = 35;

/** The number that the table starts from; a designer's, near a chance of three in ten. */
export const base: LineRule = () => ({ code: 'base', points: BASE });
