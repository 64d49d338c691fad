import { at } from '../../model/at.ts';
import { initialledIssues } from '../../text/text.ts';
import type { LineRule } from './settled.ts';

const EACH = -3;

/**
 * Penalty for silence, since an omitted matter comes back: -3 for each article of a main part that was left out.
 * Stronger agreements last longer (Fortna, International Organization 57, 2003); the points are a designer's.
 */
export const silentArticles: LineRule = ({ game: { common }, state, tracks }) => {
  const issues = tracks.flatMap((track) => {
    const settled = initialledIssues(common, state, track);
    return at(common.tracks, track).issues.filter((issue) => !settled.includes(issue));
  });
  return issues.length === 0 ? undefined : { code: 'silent', issues, points: EACH * issues.length };
};
