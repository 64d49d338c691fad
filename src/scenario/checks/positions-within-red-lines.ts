import { own } from '#engine/model/own.ts';
import type { Check } from '../check.ts';
import { warning } from '../check.ts';

/** What a party asks for or accepts in public is not what it has declared that it never signs. */
export const positionsWithinRedLines: Check = function* ({ positions, redLines }) {
  for (const [index, { party, issue, option, stance }] of positions.entries()) {
    if (stance !== 'wants' && stance !== 'accepts') continue;
    const isRuledOut = redLines.some(
      ({ party: by, never, declared }) =>
        by === party && declared && Object.keys(never).length === 1 && own(never, issue)?.includes(option),
    );
    if (!isRuledOut) continue;
    yield warning({ code: 'position-across-red-line', party, stance }, ['positions', index]);
  }
};
