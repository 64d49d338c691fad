import { at } from '../model/at.ts';
import type { Dispatch } from '../model/dispatch.ts';
import type { Clause } from '../model/moves.ts';
import type { Offer } from '../model/offer.ts';
import type { Table } from '../model/table.ts';
import { isSameWording } from '../model/wording.ts';

/** Place in the record at which the addressee of an offer answered it; -1 if it has not. */
export function answeredAt({ record }: Pick<Table, 'record'>, { id }: Pick<Offer, 'id'>): number {
  return record.findIndex((line) => line.kind === 'answered' && line.offer === id);
}

/**
 * True if the draft has other wording for a clause, agreed on the day on which a carried yes was given and after it: the
 * later agreement counts. Yeses that arrive on the same morning do not overtake each other.
 */
export function isOvertaken(state: Pick<Table, 'record' | 'text'>, offer: Readonly<Offer>, clause: Clause): boolean {
  const { current } = at(state.text, clause.issue);
  if (offer.via === undefined || current === undefined || isSameWording(current, clause)) return false;
  const given = answeredAt(state, offer);
  const { round } = at(state.record, given);
  return state.record.slice(given + 1).some((line) => {
    if (line.round !== round || !agrees(line, offer)) return false;
    return line.issue === clause.issue && isSameWording(line, current);
  });
}

/** True of a line that writes an agreement into the draft, or by which one side of an offer joins one. */
function agrees(
  line: Dispatch,
  { from, to }: Pick<Offer, 'from' | 'to'>,
): line is Extract<Dispatch, { kind: 'tabled' | 'initialled' }> {
  if (line.kind === 'tabled') return !line.beside;
  return line.kind === 'initialled' && (line.party === from || line.party === to);
}
