import { standOf } from '../../mind/stands.ts';
import type { Clause, PartyIndex } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';
import type { Reason } from '../decision/reason.ts';
import { leavesPosition, saysPosition } from './causes.ts';
import { movesByWord, movesIn } from './moves-in.ts';
import { departing, restWith } from './rest-departs.ts';
import { saidAcceptableIn } from './said-acceptable.ts';

/**
 * Reasons of a yes to wording that leaves the own position, for a party that asks: the own position on another article, which is
 * needed in exchange, or, where the rest is right, a cause to leave the position, such as an earlier yes; `undefined` if there is neither. No reason is
 * needed for wording that is the own position.
 */
export function yesInExchange(view: View, asker: PartyIndex, clause: Clause): Reason[] | undefined {
  if (!leavesPosition(view, clause)) return [];
  const { issue } = clause;
  const [over] = departing(view, restWith(view, asker, [clause])).filter((each) => each.issue !== issue);
  const own = over && standOf(view, view.party, over.issue)?.clause;
  if (own !== undefined) return [{ code: 'in-exchange', issue, for: own }];
  const moves = movesIn(view, [clause]);
  const round = saidAcceptableIn(view, clause);
  if (moves.length > 0 || round === undefined) return moves.length > 0 ? moves : undefined;
  return movesByWord(view, clause, round);
}

/** True if the party has asked for wording, or has said that it could accept it. */
export function hasSaidYes(view: View, clause: Clause): boolean {
  return saysPosition(view, clause) || saidAcceptableIn(view, clause) !== undefined;
}
