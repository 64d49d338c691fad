import { LEVEL_COUNT } from '../../beliefs/prior-chances.ts';
import { thoughtOf } from '../../beliefs/thought.ts';
import { at } from '../../model/at.ts';
import type { Clause, PartyIndex } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';
import { leastPoints, wordingNow } from '../weighing/clause-gains.ts';

/**
 * Whether a clause gives another party something: whether, by what is believed of that party, it likes the clause better
 * than what the text has there now. What costs its sender something and brings the other nothing is no step towards it.
 */
export function isGiven(view: View, to: PartyIndex, clause: Clause): boolean {
  const { readings, chances } = thoughtOf(view, to);
  const latest = at(chances, chances.length - 1);
  const now = wordingNow(view, clause.issue);
  const liking = readings.reduce((sum, { points }, index) => {
    const row = at(points, clause.issue);
    const chance = latest.slice(index * LEVEL_COUNT, (index + 1) * LEVEL_COUNT).reduce((all, one) => all + one, 0);
    return sum + chance * (leastPoints(row, clause) - leastPoints(row, now));
  }, 0);
  return liking > 0;
}
