import type { Stance } from '#engine/model/scenario/position.ts';
import type { Check } from '../check.ts';
import { warning } from '../check.ts';

/** A party has one position on an option on a day. */
export const positionsOnce: Check = function* ({ positions }) {
  const seen = new Map<string, Stance>();
  for (const [index, { party, issue, option, date, stance }] of positions.entries()) {
    const key = [party, issue, option, date].join(' ');
    const before = seen.get(key);
    if (before !== undefined && isFor(before) === isFor(stance)) {
      yield warning({ code: 'repeated-position', party }, ['positions', index]);
    } else if (before !== undefined) {
      yield warning({ code: 'contradicting-position', party, before, now: stance }, ['positions', index]);
    }
    seen.set(key, stance);
  }
};

function isFor(stance: Stance): boolean {
  return stance === 'wants' || stance === 'accepts';
}
