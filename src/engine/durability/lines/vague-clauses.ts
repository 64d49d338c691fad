import type { LineRule } from './settled.ts';

const EACH = -5;

/** A clause that each side reads its own way is the first thing to break: -5 each. The points are a designer's. */
export const vagueClauses: LineRule = ({ vagueClauses: count }) =>
  count === 0 ? undefined : { code: 'vague', count, points: EACH * count };
