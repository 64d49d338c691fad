import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** When rounds have dates, each has one. */
export const datesFitRounds: Check = function* ({ rounds }) {
  const { count, dates } = rounds;
  if (dates === undefined || dates.length === count) return;
  const message = `There are ${count} rounds but ${dates.length} dates: each round needs one.`;
  yield error('dates-count', ['rounds', 'dates'], message, { at: 'key' });
};
