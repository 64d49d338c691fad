import { at } from '../../model/at.ts';
import type { Clause, PartyIndex } from '../../model/moves.ts';
import { sharesReading } from '../../model/wording.ts';
import { versionOf } from '../../text/text.ts';
import type { View } from '../../views/view.ts';
import { holdsOut } from './patience.ts';

/**
 * Returns the first clause that, on the last day, would replace wording with more initials than the clause would have: no
 * time is left to win them back, so that a text which could be signed is lost. `from` is the delegation that asks for the
 * clause, beside those that have initialled it. `undefined` on other days, for a negotiator that holds out, and if nothing
 * is lost.
 */
export function costsInitials(view: View, clauses: readonly Clause[], from?: PartyIndex): Clause | undefined {
  const isLastDay = view.round === view.common.roundCount;
  if (!isLastDay || holdsOut(view)) return undefined;
  return clauses.find((clause) => {
    const { current } = at(view.text, clause.issue);
    if (current === undefined || sharesReading(current, clause)) return false;
    return backersOf(view, clause, from).size < current.initials.length;
  });
}

/** Parties that would stand behind a clause if the party accepted it. */
function backersOf({ text, party }: View, { issue, option, or }: Clause, from?: PartyIndex): Set<PartyIndex> {
  const backers = new Set(versionOf(at(text, issue), option, or)?.initials);
  backers.add(party);
  if (from !== undefined) backers.add(from);
  return backers;
}
