import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import { initialsBy } from '#engine/text/initials-after.ts';

/** Whether a line writes into the text what stood there already with the same initials: a later letter that says it again. */
export function isTabledAgain(record: readonly Dispatch[], key: number): boolean {
  const line = at(record, key);
  if (line.kind !== 'tabled' || line.dropped.length > 0) return false;
  const before = initialsBy(record.slice(0, key), line);
  return line.joined.every((party) => before.includes(party));
}
