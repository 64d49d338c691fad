import { own } from '#engine/model/own.ts';
import type { Issue } from '#engine/model/scenario/issue.ts';
import type { RedLine } from '#engine/model/scenario/red-line.ts';
import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** The red lines of a signatory leave it at least one option of every issue that it could sign. */
export const redLinesLeaveRoom: Check = function* (scenario) {
  for (const [index, line] of scenario.redLines.entries()) {
    const issue = scenario.issues.find(({ id }) => id === issueAlone(line));
    const track = scenario.tracks.find(({ id }) => id === issue?.track);
    if (issue === undefined || !track?.signatories.includes(line.party)) continue;
    const lines = scenario.redLines.filter((other) => other.party === line.party && issueAlone(other) === issue.id);
    // Said once, at the last of the lines that together leave no room.
    if (line !== lines.at(-1) || hasRoom(lines, issue)) continue;
    const fault = { code: 'never-signable', party: line.party, issue: issue.id, track: track.id } as const;
    yield error(fault, ['redLines', index, 'never', issue.id], { at: 'key' });
  }
};

/** The issue of a red line that speaks of one only. */
function issueAlone({ never }: RedLine): string | undefined {
  const issues = Object.keys(never);
  return issues.length === 1 ? issues[0] : undefined;
}

function hasRoom(lines: readonly RedLine[], issue: Issue): boolean {
  const forbidden = new Set(lines.flatMap((line) => own(line.never, issue.id) ?? []));
  return issue.options.some(({ id }) => !forbidden.has(id) && !(issue.mustSettle && id === issue.ifSilent));
}
