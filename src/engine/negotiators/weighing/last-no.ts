import { lastPlainLetter } from '../../mind/letters.ts';
import type { Clause, PartyIndex, TrackIndex } from '../../model/moves.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { View } from '../../views/view.ts';

/** Rounds for which a negotiator goes by what an own letter was refused over. */
const HEEDED = 2;

/**
 * The clause over which a party has refused the last own letter to it on a track, if it has named one and not long ago.
 * The next letter goes by that; what comes after it is open again. A counter is an answer itself, and no letter here.
 */
export function lastNo(view: View, track: TrackIndex, to: PartyIndex): Clause | undefined {
  const last = lastPlainLetter(view, track, to);
  if (last?.answer?.response !== 'refuse' || view.round - last.round > HEEDED) return undefined;
  const { issue } = last.answer;
  return deliveredClauses(last).find((clause) => clause.issue === issue);
}
