import { stepTaken } from '../../mind/bargaining-position.ts';
import { standOf } from '../../mind/stands.ts';
import type { Clause } from '../../model/moves.ts';
import { bitsOf } from '../../model/option-bits.ts';
import type { View } from '../../views/view.ts';

/**
 * Returns the round in which the party has last said of an article, when asked, what it could accept, if all readings of a clause
 * are that or its position; `undefined` if it has not, or if all are its position.
 */
export function saidAcceptableIn(view: View, clause: Clause): number | undefined {
  const own = standOf(view, view.party, clause.issue)?.clause;
  const said = stepTaken(view, view.party, clause.issue, 'acceptable');
  if (said === undefined) return undefined;
  const left = bitsOf(clause) & ~(own === undefined ? 0 : bitsOf(own));
  return left !== 0 && (left & ~said.options) === 0 ? said.round : undefined;
}
