import { MOST_PACKAGES } from '#engine/analysis/domain.ts';
import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** The packages of a track, one option for each of its issues, can all be looked at. */
export const packagesFewEnough: Check = function* ({ tracks, issues }) {
  for (const [index, { id }] of tracks.entries()) {
    const counts = issues.filter((issue) => issue.track === id).map((issue) => issue.options.length);
    const packages = counts.reduce((product, count) => product * count, 1);
    if (packages <= MOST_PACKAGES) continue;
    const product = counts.join(' x ');
    const fault = { code: 'too-many-packages', track: id, packages, product, most: MOST_PACKAGES } as const;
    yield error(fault, ['tracks', index, 'id'], { suggestion: { code: 'fewer-packages' } });
  }
};
