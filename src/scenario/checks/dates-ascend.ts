import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** The dates of the rounds come one after the other. */
export const datesAscend: Check = function* ({ rounds }) {
  const dates = rounds.dates ?? [];
  for (const [index, date] of dates.entries()) {
    const before = dates[index - 1];
    if (before === undefined || before < date) continue;
    yield error({ code: 'dates-order', date, before }, ['rounds', 'dates', index]);
  }
};
