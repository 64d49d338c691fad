import type { Clause, IssueIndex } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';

/** Exactness, in thousandths, from which on a negotiator will have no vague words. */
const EXACT = 700;

/** True if the negotiator wants every word firm. */
export function isExact({ own }: View): boolean {
  return own.temperament.exactness >= EXACT;
}

/** The first vague clause of an offer that it would rather pin down: always if it is exact, but for the last day. */
export function tooVague(view: View, clauses: readonly Clause[]): IssueIndex | undefined {
  if (!isExact(view) || view.round === view.common.roundCount) return undefined;
  return clauses.find(({ or }) => or !== undefined)?.issue;
}
