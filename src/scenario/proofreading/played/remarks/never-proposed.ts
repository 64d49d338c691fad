import type { Issue } from '#engine/model/scenario/issue.ts';
import { warning } from '../../../check.ts';
import type { PlayedRemark } from '../played.ts';
import type { PlayedIssue } from '../played-summary.ts';
import { THRESHOLDS } from '../thresholds.ts';

/**
 * Warns if half or more of an article's answers are never proposed: it is then a smaller question than it looks. Single
 * unused answers are acceptable: negotiators pass over answers that people may well ask for.
 */
export const neverProposed: PlayedRemark = function* ({ scenario, summary }) {
  if (summary.games < THRESHOLDS.games) return;
  for (const [index, issue] of scenario.issues.entries()) {
    const unused = unusedOptions(issue, summary.issues[index]);
    if (unused.length < (issue.options.length - 1) * THRESHOLDS.unproposed || unused.length === 0) continue;
    const told = { issue: issue.id, options: unused, games: summary.games };
    yield warning({ code: 'never-proposed', ...told }, ['issues', index, 'options'], { at: 'key' });
  }
};

/** Returns the options neither proposed nor signed, without the one that silence means, which needs no proposal. */
function unusedOptions({ options, ifSilent }: Issue, played: PlayedIssue | undefined): readonly string[] {
  return options.flatMap(({ id }, place) => {
    const used = played?.options[place];
    return id !== ifSilent && used?.proposed === 0 && used.signed === 0 ? [id] : [];
  });
}
