import { own } from '#engine/model/own.ts';
import type { Issue } from '#engine/model/scenario/issue.ts';
import { warning } from '../../check.ts';
import type { Remark } from '../remark.ts';

/**
 * What silence means is no red line of a signatory, or the issue must be settled: else a text that says nothing of it can
 * never be signed, and nobody is told.
 */
export const silenceWithinRedLines: Remark = function* ({ scenario }) {
  for (const [index, { party, never }] of scenario.redLines.entries()) {
    const crossed = scenario.issues.filter(({ id, ifSilent }) => own(never, id)?.includes(ifSilent));
    const [first] = crossed;
    const track = scenario.tracks.find(({ id }) => id === first?.track);
    if (first === undefined || track?.signatories.includes(party) !== true) continue;
    if (crossed.length < Object.keys(never).length || crossed.some(mustSettle)) continue;
    const of = { track: track.id, party };
    const suggestion = { code: 'must-settle', issue: first.id } as const;
    const fault =
      crossed.length === 1
        ? ({ code: 'silence-crosses-red-line', ...of, issue: first.id, option: first.ifSilent } as const)
        : ({ code: 'silence-crosses-red-line.together', ...of, issues: crossed.map(({ id }) => id) } as const);
    yield warning(fault, ['redLines', index, 'never'], { suggestion });
  }
};

function mustSettle(issue: Issue): boolean {
  return issue.mustSettle;
}
