import { at } from '../../model/at.ts';
import type { Clause, PartyIndex } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';
import type { Reason } from '../decision/reason.ts';
import { costsInitials } from '../weighing/costs-initials.ts';

/** Reason that more parties have agreed on wording that stands in the text than would agree on its replacement. */
export function agreedByMore(view: View, clauses: readonly Clause[], from: PartyIndex): Reason[] {
  const lost = costsInitials(view, clauses, from);
  const standing = lost && at(view.text, lost.issue).current;
  if (lost === undefined || standing === undefined) return [];
  return [{ code: 'agreed-by-more', issue: lost.issue, option: standing.option, agreed: standing.initials.length }];
}
