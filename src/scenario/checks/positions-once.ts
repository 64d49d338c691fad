import type { Check } from '../check.ts';
import { warning } from '../check.ts';

/** A party has one position on an option on a day. */
export const positionsOnce: Check = function* ({ positions }) {
  const seen = new Set<string>();
  for (const [index, { party, issue, option, date }] of positions.entries()) {
    const key = [party, issue, option, date].join(' ');
    if (seen.has(key)) {
      const message = `There is a position of ${party} on this option and day above already.`;
      yield warning('repeated-position', ['positions', index], message);
    }
    seen.add(key);
  }
};
