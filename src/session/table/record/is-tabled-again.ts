import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import { initialsBy } from '#engine/text/initials-after.ts';

/** True if a line tables wording that stood there with the same initials already: a later letter repeats it. */
export function isTabledAgain(record: readonly Dispatch[], key: number): boolean {
  const line = at(record, key);
  if (line.kind !== 'tabled' || line.dropped.length > 0) return false;
  const before = initialsBy(record.slice(0, key), line);
  return line.joined.every((party) => before.includes(party));
}
