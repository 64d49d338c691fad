import type { Issue } from '#engine/model/scenario/issue.ts';
import { warning } from '../../../check.ts';
import type { PlayedRemark } from '../played.ts';
import type { PlayedIssue } from '../played-summary.ts';
import { THRESHOLDS } from '../thresholds.ts';

/**
 * Where half of an article's answers or more are never put forward, it is a smaller question than it looks. Single ones
 * that go unused are no fault: negotiators pass over an answer that persons may well ask for.
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

/** What silence means is left out: nobody has to put it forward. */
function unusedOptions({ options, ifSilent }: Issue, played: PlayedIssue | undefined): readonly string[] {
  return options.flatMap(({ id }, place) => {
    const used = played?.options[place];
    return id !== ifSilent && used?.proposed === 0 && used.signed === 0 ? [id] : [];
  });
}
