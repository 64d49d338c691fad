import { own } from '#engine/model/own.ts';
import { warning } from '../../check.ts';
import type { Remark } from '../remark.ts';

/**
 * Warns if the option that silence means is a red line of a signatory on an issue that need not be settled: a silent
 * text could then never be signed, without any notice. A red line against silence on several issues together is
 * deliberate and exempt.
 */
export const silenceWithinRedLines: Remark = function* ({ scenario }) {
  for (const [index, { party, never }] of scenario.redLines.entries()) {
    const issue = scenario.issues.find(({ id }) => own(never, id) !== undefined);
    if (issue === undefined || issue.mustSettle || Object.keys(never).length > 1) continue;
    const track = scenario.tracks.find(({ id }) => id === issue.track);
    if (track?.signatories.includes(party) !== true || own(never, issue.id)?.includes(issue.ifSilent) !== true)
      continue;
    const of = { track: track.id, party, issue: issue.id, option: issue.ifSilent };
    yield warning({ code: 'silence-crosses-red-line', ...of }, ['redLines', index, 'never'], {
      suggestion: { code: 'must-settle', issue: issue.id },
    });
  }
};
