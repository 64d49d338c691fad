import type { Dispatch } from '../model/dispatch.ts';
import type { PartyIndex } from '../model/moves.ts';
import type { LinesSeen, Told } from '../views/mind.ts';
import type { View } from '../views/view.ts';

/** Returns facts about the text and confidences from the record in a view. Lines are only ever added: only new ones are read. */
export function linesSeen(view: View): LinesSeen {
  const { record, mind, party } = view;
  const before = mind.lines;
  const isKnown = before !== undefined && before.party === party && record[before.count - 1] === before.last;
  if (isKnown && before.count === record.length) return before;
  const seen = readOn(view, isKnown ? before : nothingSeen(view));
  mind.lines = seen;
  return seen;
}

function nothingSeen({ party, common: { issues } }: View): LinesSeen {
  const none = new Int32Array(issues.length);
  return { party, count: 0, last: undefined, rewritten: none, initialled: none, told: [] };
}

function readOn({ record, party }: View, before: LinesSeen): LinesSeen {
  const rewritten = before.rewritten.slice();
  const initialled = before.initialled.slice();
  const told: Told[] = [...before.told];
  for (let place = before.count; place < record.length; place += 1) {
    const line = record[place] as Dispatch;
    if (line.kind === 'told') told.push(line);
    if (line.kind === 'tabled' && line.dropped.length > 0) rewritten[line.issue] = rewritten[line.issue]! + 1;
    if (isJoinedBy(line, party)) initialled[line.issue] = line.round;
  }
  return { party, count: record.length, last: record.at(-1), rewritten, initialled, told };
}

/** True if a party puts its initials to wording in a line. */
function isJoinedBy(line: Dispatch, party: PartyIndex): line is Extract<Dispatch, { kind: 'tabled' | 'initialled' }> {
  return line.kind === 'tabled' ? line.joined.includes(party) : line.kind === 'initialled' && line.party === party;
}
