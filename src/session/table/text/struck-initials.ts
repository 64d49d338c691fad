import type { Dispatch } from '#engine/model/dispatch.ts';
import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';

/**
 * Whose initials on an article were taken back or fell, and have not been given again, as the record tells it: a
 * treaty strikes an initial through, it does not erase it.
 */
export function struckInitials(record: readonly Dispatch[], issue: IssueIndex): readonly PartyIndex[] {
  const given = new Set<PartyIndex>();
  const struck = new Set<PartyIndex>();
  const give = (party: PartyIndex): void => {
    given.add(party);
    struck.delete(party);
  };
  const strike = (party: PartyIndex): void => {
    given.delete(party);
    struck.add(party);
  };
  for (const dispatch of record) {
    const { given: toGive, struck: toStrike } = changeOf(dispatch, issue, given);
    toStrike.forEach(strike);
    toGive.forEach(give);
  }
  return [...struck].sort((a, b) => a - b);
}

interface Change {
  readonly given: readonly PartyIndex[];
  readonly struck: readonly PartyIndex[];
}

const NOTHING: Change = { given: [], struck: [] };

/** What a line of the record does to the initials of an article; `now`: who has initialled it so far. */
function changeOf(dispatch: Dispatch, issue: IssueIndex, now: ReadonlySet<PartyIndex>): Change {
  if (dispatch.kind === 'voted') {
    return dispatch.reopened.includes(issue) ? { given: [], struck: [...now] } : NOTHING;
  }
  if (!('issue' in dispatch) || dispatch.issue !== issue) return NOTHING;
  switch (dispatch.kind) {
    case 'tabled':
      return dispatch.beside ? NOTHING : { given: dispatch.joined, struck: dispatch.dropped };
    case 'initialled':
      return { given: [dispatch.party], struck: [] };
    case 'withdrawn':
      return { given: [], struck: [dispatch.party] };
    case 'initialsFell':
      return { given: [], struck: dispatch.dropped };
    default:
      return NOTHING;
  }
}
