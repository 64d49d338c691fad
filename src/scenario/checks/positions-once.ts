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
      const message = `There is a position of ${party} on this option and day above already.`;
      yield warning('repeated-position', ['positions', index], message);
    } else if (before !== undefined) {
      const message = `This contradicts a position of ${party} on the same option and day above: "${before}" there, "${stance}" here.`;
      yield warning('contradicting-position', ['positions', index], message);
    }
    seen.set(key, stance);
  }
};

function isFor(stance: Stance): boolean {
  return stance === 'wants' || stance === 'accepts';
}
