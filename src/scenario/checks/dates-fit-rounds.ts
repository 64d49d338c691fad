import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** Yields an error unless the number of dates equals the number of rounds. Dates are optional. */
export const datesFitRounds: Check = function* ({ rounds }) {
  const { count, dates } = rounds;
  if (dates === undefined || dates.length === count) return;
  yield error({ code: 'dates-count', rounds: count, dates: dates.length }, ['rounds', 'dates'], { at: 'key' });
};
