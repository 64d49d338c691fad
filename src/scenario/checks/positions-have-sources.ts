import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** What was stated or reported says where; only what the author infers may go without. */
export const positionsHaveSources: Check = function* ({ positions }) {
  for (const [index, { tag, source }] of positions.entries()) {
    if (tag === 'inferred' || source !== undefined) continue;
    const suggestion = { code: 'source-or-inferred' } as const;
    yield error({ code: 'missing-source', kind: 'position', tag }, ['positions', index, 'tag'], { suggestion });
  }
};
