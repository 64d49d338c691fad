import { own } from '#engine/model/own.ts';
import { warning } from '../../check.ts';
import type { Remark } from '../remark.ts';

/** Warns if a party asks for or accepts in public an option that is one of its red lines. */
export const positionsWithinRedLines: Remark = function* ({ scenario: { positions, redLines } }) {
  for (const [index, { party, issue, option, stance }] of positions.entries()) {
    if (stance !== 'wants' && stance !== 'accepts') continue;
    const line = redLines.find(
      ({ party: by, never }) =>
        by === party && Object.keys(never).length === 1 && own(never, issue)?.includes(option) === true,
    );
    if (line === undefined) continue;
    const code = line.declared ? 'position-across-red-line' : 'position-across-red-line.secret';
    yield warning({ code, party, stance }, ['positions', index]);
  }
};
