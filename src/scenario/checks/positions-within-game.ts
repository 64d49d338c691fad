import type { Check } from '../check.ts';
import { warning } from '../check.ts';

/** A position that becomes known after the last round is never seen. */
export const positionsWithinGame: Check = function* ({ positions, rounds }) {
  const last = rounds.dates?.at(-1);
  if (last === undefined) return;
  for (const [index, { date }] of positions.entries()) {
    if (date === undefined || date <= last) continue;
    yield warning({ code: 'late-position', date, last }, ['positions', index, 'date']);
  }
};
