import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** What was stated or reported says where; only what the author infers may go without. */
export const positionsHaveSources: Check = function* ({ positions }) {
  for (const [index, { tag, source }] of positions.entries()) {
    if (tag === 'inferred' || source !== undefined) continue;
    const suggestion = 'Name a source, or write "tag: inferred".';
    yield error('missing-source', ['positions', index, 'tag'], `A ${tag} position needs a source.`, { suggestion });
  }
};
