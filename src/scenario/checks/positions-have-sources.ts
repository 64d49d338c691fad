import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** Yields an error for a stated or reported position without a source. Only inferred positions may lack one. */
export const positionsHaveSources: Check = function* ({ positions }) {
  for (const [index, { tag, source }] of positions.entries()) {
    if (tag === 'inferred' || source !== undefined) continue;
    const suggestion = { code: 'source-or-inferred' } as const;
    yield error({ code: 'missing-source', kind: 'position', tag }, ['positions', index, 'tag'], { suggestion });
  }
};
