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
    const message = `Here ${party} ${stance} what a declared red line of its own rules out: one of the two is a mistake.`;
    yield warning('position-across-red-line', ['positions', index], message);
  }
};
