import { positionsSeen } from '../../mind/positions-seen.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex } from '../../model/moves.ts';
import type { Stance } from '../../model/scenario/position.ts';
import { optionsOf } from '../../model/wording.ts';

import type { View } from '../../views/view.ts';

/** What a party is publicly known to think of the options of an issue today, by option; absent where nothing is known. */
export function stancesOn(view: View, party: PartyIndex, issue: IssueIndex): readonly (Stance | undefined)[] {
  return at(at(positionsSeen(view).stances, party), issue);
}

/** The options of an issue of which a party publicly thinks so today, in order. */
export function optionsHeld(view: View, party: PartyIndex, issue: IssueIndex, stance: Stance): OptionIndex[] {
  return stancesOn(view, party, issue).flatMap((held, option) => (held === stance ? [option] : []));
}

/** The options of an issue of which the party of a view publicly thinks so today, as bits. */
export function bitsOfStances(view: View, issue: IssueIndex, ...stances: readonly Stance[]): number {
  return stancesOn(view, view.party, issue).reduce(
    (bits, held, option) => (held !== undefined && stances.includes(held) ? bits | (1 << option) : bits),
    0,
  );
}

/** The options of an issue that a party publicly wants today. */
export function wantedBy(view: View, party: PartyIndex, issue: IssueIndex): OptionIndex[] {
  return optionsHeld(view, party, issue, 'wants');
}

/** Whether a party is publicly against a clause, or never signs it, by one of its readings. */
export function isAgainst(view: View, party: PartyIndex, clause: Clause): boolean {
  const stances = stancesOn(view, party, clause.issue);
  return optionsOf(clause).some((option) => stances[option] === 'against' || stances[option] === 'never');
}
