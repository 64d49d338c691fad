/** Letters that lead from the own position towards a text, step by step. */
import { crosses } from '../../claims/declarations.ts';
import { declaredBy } from '../../mind/declarations.ts';
import { standOf } from '../../mind/stands.ts';
import type { Clause } from '../../model/moves.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Cause } from '../decision/cause.ts';
import { causeFor, gainBy, leavesPosition } from './causes.ts';

/** Articles on which one letter may leave the own position. */
const MOST_STEPS = 2;

/** A step away from the own position on an article, and its cause. */
export interface Step {
  readonly clause: Clause;
  readonly cause: Cause;
}

/**
 * The clauses of a letter on the way to a text: what the text says where the own position allows it or there is a cause to
 * leave it, on two articles at most and the cheapest first; else the own position.
 */
export function towards(view: View, clauses: readonly Clause[], answered?: SeenOffer): Clause[] {
  const taken = stepsIn(view, clauses, answered).slice(0, MOST_STEPS);
  return clauses.map((clause) => {
    const own = standOf(view, view.party, clause.issue);
    const isStep = taken.some((step) => step.clause === clause);
    return own === undefined || isStep || !leavesPosition(view, clause) ? clause : own.clause;
  });
}

/** True if clauses leave the own position only where there is a cause, and on two articles at most. */
export function isWithinReach(view: View, clauses: readonly Clause[], answered?: SeenOffer): boolean {
  const leaving = clauses.filter((clause) => leavesPosition(view, clause));
  // What it has insisted on in public it gives up in a letter of its own, before it agrees to anything else.
  if (leaving.some((clause) => crossesOwnWord(view, clause))) return false;
  return leaving.length <= MOST_STEPS && stepsIn(view, clauses, answered).length === leaving.length;
}

/** The steps with a cause that clauses take away from the own position, the cheapest first. */
export function stepsIn(view: View, clauses: readonly Clause[], answered?: SeenOffer): Step[] {
  return clauses
    .flatMap((clause) => {
      const cause = leavesPosition(view, clause) ? causeFor(view, clause, answered) : undefined;
      // A refusal alone does not move a party from what it has insisted on in public.
      const isStubborn = cause?.code === 'refused' && crossesOwnWord(view, clause);
      return cause === undefined || isStubborn ? [] : [{ clause, cause }];
    })
    .sort((a, b) => lossBy(view, a.clause) - lossBy(view, b.clause) || a.clause.issue - b.clause.issue);
}

/** True if a clause goes against what the party has declared in public and not gone back on. */
function crossesOwnWord(view: View, clause: Clause): boolean {
  return declaredBy(view, view.party).some((said) => crosses(said, clause));
}

/** Points that the party loses by saying a clause in the place of its position; below 0 where it gains. */
function lossBy(view: View, clause: Clause): number {
  const own = standOf(view, view.party, clause.issue);
  return own === undefined ? 0 : -gainBy(view, clause, own);
}
