import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** There is something to sign in every track. */
export const tracksHaveIssues: Check = function* (scenario) {
  for (const [index, { id }] of scenario.tracks.entries()) {
    if (scenario.issues.some((issue) => issue.track === id)) continue;
    yield error({ code: 'track-without-issues', track: id }, ['tracks', index, 'id'], { about: id });
  }
};
