import type { Dispatch } from '../model/dispatch.ts';
import type { Clause, PartyIndex } from '../model/moves.ts';
import { isSameWording } from '../model/wording.ts';

/** The initials on one wording of an article after a line of the record, by those that were on it before. */
export function initialsAfter(before: readonly PartyIndex[], line: Dispatch, clause: Clause): readonly PartyIndex[] {
  const without = (parties: readonly PartyIndex[]) => before.filter((party) => !parties.includes(party));
  if (line.kind === 'voted') return line.reopened.includes(clause.issue) ? [] : before;
  if (!('issue' in line) || line.issue !== clause.issue) return before;
  switch (line.kind) {
    case 'tabled':
      return isSameWording(line, clause) ? line.joined : without([...line.joined, ...line.dropped]);
    case 'initialled':
      return isSameWording(line, clause) ? [...before, line.party] : without([line.party]);
    case 'withdrawn':
      return without([line.party]);
    case 'initialsFell':
      return without(line.dropped);
    default:
      return before;
  }
}

/** The initials on one wording of an article by the lines of a record. */
export function initialsBy(record: readonly Dispatch[], clause: Clause): readonly PartyIndex[] {
  return record.reduce<readonly PartyIndex[]>((initials, line) => initialsAfter(initials, line, clause), []);
}
