import type { Dispatch } from '../model/dispatch.ts';
import type { Clause, PartyIndex } from '../model/moves.ts';
import { isSameWording } from '../model/wording.ts';
import type { View } from '../views/view.ts';
import { letterWith } from './letters.ts';
import { isFor, saidIn } from './stands.ts';

/**
 * Returns the first round, not before `since`, in which another delegation has heard from the seat's own that it could sign a
 * clause; `undefined` if it has only been said to others.
 */
export function heardSince(view: View, hearer: PartyIndex, clause: Clause, since: number): number | undefined {
  const line = view.record.find(
    (each) =>
      each.round >= since &&
      ownWordsIn(view, each, hearer).some((own) => own.issue === clause.issue && isSameWording(own, clause)),
  );
  return line?.round;
}

/** Clauses that the seat's own delegation says in a line that it could sign, if another delegation hears them. */
function ownWordsIn(view: View, line: Dispatch, hearer: PartyIndex): readonly Clause[] {
  if (!isHeardBy(view, line, hearer)) return [];
  if (line.kind === 'tabled') return line.joined.includes(view.party) ? [line] : [];
  return saidIn(view, line).flatMap(({ party, clauses }) => (party === view.party ? clauses : []));
}

/** True if a line tells a delegation of what the seat's own has said: a letter is read by the one to whom it goes. */
function isHeardBy(view: View, line: Dispatch, hearer: PartyIndex): boolean {
  if (line.kind === 'offered') return letterWith(view, line.offer).to === hearer;
  if (line.kind === 'answered') return letterWith(view, line.offer).from === hearer;
  return isFor(line, hearer);
}
