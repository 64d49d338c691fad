import { LEVEL_COUNT } from '../../beliefs/prior-chances.ts';
import { thoughtOf } from '../../beliefs/thought.ts';
import { at } from '../../model/at.ts';
import type { Clause, PartyIndex } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';
import { worseReadingPoints } from '../weighing/clause-gains.ts';

/** Points that a clause costs a party in the place of another, over its readings and their chances, times a million. */
export function costTo(view: View, party: PartyIndex, clause: Clause, instead: Clause): number {
  const { readings, chances } = thoughtOf(view, party);
  const latest = at(chances, chances.length - 1);
  return readings.reduce((sum, { points }, index) => {
    const row = at(points, clause.issue);
    const chance = latest.slice(index * LEVEL_COUNT, (index + 1) * LEVEL_COUNT).reduce((all, one) => all + one, 0);
    return sum + chance * (worseReadingPoints(row, instead) - worseReadingPoints(row, clause));
  }, 0);
}
