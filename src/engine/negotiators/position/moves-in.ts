import { standOf } from '../../mind/stands.ts';
import type { Clause } from '../../model/moves.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Reason } from '../decision/reason.ts';
import { stepsIn } from './towards.ts';

/** The changes of the own position that clauses make, each with its cause. `answered` is the letter that is answered. */
export function movesIn(view: View, clauses: readonly Clause[], answered?: SeenOffer): Reason[] {
  return stepsIn(view, clauses, answered).flatMap(({ clause, cause }) => {
    const stand = standOf(view, view.party, clause.issue);
    if (stand === undefined) return [];
    const { clause: from, round: since, opened } = stand;
    return [{ code: 'moves', ...clause, from, since, opened, cause }];
  });
}
