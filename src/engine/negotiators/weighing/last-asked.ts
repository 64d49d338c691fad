import type { Clause, IssueIndex, TrackIndex } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';

/** What the party has asked for last on each issue of a track. */
export function lastAsked({ offers, party }: View, track: TrackIndex): Clause[] {
  const asked = new Map<IssueIndex, Clause>();
  for (const offer of offers) {
    if (offer.from !== party || offer.track !== track) continue;
    for (const clause of offer.clauses) asked.set(clause.issue, clause);
  }
  return [...asked.values()];
}
