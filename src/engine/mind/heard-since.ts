import { at } from '../model/at.ts';
import type { Dispatch } from '../model/dispatch.ts';
import type { Clause, IssueIndex, PartyIndex } from '../model/moves.ts';
import { isSameWording } from '../model/wording.ts';
import { initialsBy } from '../text/initials-after.ts';
import type { View } from '../views/view.ts';
import { letterWith } from './letters.ts';
import { isFor, saidIn } from './stands.ts';

/**
 * Returns the first round, not before `since`, in which another delegation has heard from the seat's own that it could sign a
 * clause; `undefined` if it has only been said to others.
 */
export function heardSince(view: View, hearer: PartyIndex, clause: Clause, since: number): number | undefined {
  const line = view.record.find(
    (each, place) =>
      each.round >= since &&
      ownWordsIn(view, place, hearer).some((own) => own.issue === clause.issue && isSameWording(own, clause)),
  );
  return line?.round;
}

/** Wording that a delegation has heard, and the round in which it has; the text tells no day on which a letter was accepted. */
interface Heard {
  readonly clause: Clause;
  readonly round: number | undefined;
}

/** Returns what another delegation last heard the seat's own say on an article; `undefined` if it has heard nothing. */
export function lastHeard(view: View, hearer: PartyIndex, issue: IssueIndex): Heard | undefined {
  for (let place = view.record.length - 1; place >= 0; place -= 1) {
    const line = at(view.record, place);
    const clause = ownWordsIn(view, place, hearer).find((own) => own.issue === issue);
    if (clause !== undefined) return { clause, round: line.kind === 'tabled' ? undefined : line.round };
  }
  return undefined;
}

/** Clauses that the seat's own delegation says in the line at a place that it could sign, if another delegation hears them. */
function ownWordsIn(view: View, place: number, hearer: PartyIndex): readonly Clause[] {
  const line = at(view.record, place);
  if (!isHeardBy(view, line, hearer)) return [];
  if (line.kind === 'tabled') return isNewlyJoined(view, line, place) ? [line] : [];
  return saidIn(view, line).flatMap(({ party, clauses }) => (party === view.party ? clauses : []));
}

/** True if the seat's own delegation has put its initials to tabled wording: those that it had there before say nothing new. */
function isNewlyJoined({ party, record }: View, line: Extract<Dispatch, { kind: 'tabled' }>, place: number): boolean {
  return line.joined.includes(party) && !initialsBy(record.slice(0, place), line).includes(party);
}

/** True if a line tells a delegation of what the seat's own has said: a letter is read by the one to whom it goes. */
function isHeardBy(view: View, line: Dispatch, hearer: PartyIndex): boolean {
  if (line.kind === 'offered') return letterWith(view, line.offer).to === hearer;
  if (line.kind === 'answered') return letterWith(view, line.offer).from === hearer;
  return isFor(line, hearer);
}
