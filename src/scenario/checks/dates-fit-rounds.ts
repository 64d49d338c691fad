import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** When rounds have dates, each has one. */
export const datesFitRounds: Check = function* ({ rounds }) {
  const { count, dates } = rounds;
  if (dates === undefined || dates.length === count) return;
  yield error({ code: 'dates-count', rounds: count, dates: dates.length }, ['rounds', 'dates'], { at: 'key' });
};
