import { positionsOn, positionsSeen } from '../../mind/positions-on.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex } from '../../model/moves.ts';
import { bitsOf } from '../../model/option-bits.ts';
import type { Stance } from '../../model/scenario/position.ts';

import type { View } from '../../views/view.ts';

/** Public stances of a party on the options of an issue today, by option; `undefined` if unknown. */
export function stancesOn(view: View, party: PartyIndex, issue: IssueIndex): readonly (Stance | undefined)[] {
  return positionsOn(view, party, issue).map((held) => held?.stance);
}

/** The options of an issue of which a party publicly thinks so today, in order. */
export function optionsHeld(view: View, party: PartyIndex, issue: IssueIndex, stance: Stance): OptionIndex[] {
  const options: OptionIndex[] = [];
  const held = positionsOn(view, party, issue);
  for (let option = 0; option < held.length; option += 1) if (held[option]?.stance === stance) options.push(option);
  return options;
}

/** The options of an issue that a party publicly wants today, as bits. */
export function bitsWantedBy(view: View, party: PartyIndex, issue: IssueIndex): number {
  return at(at(positionsSeen(view).wanted, party), issue);
}

/** The options of an issue that a party is publicly against today, or never signs, as bits. */
export function bitsUnwantedBy(view: View, party: PartyIndex, issue: IssueIndex): number {
  return at(at(positionsSeen(view).unwanted, party), issue);
}

/** The options of an issue that a party publicly wants today. */
export function wantedBy(view: View, party: PartyIndex, issue: IssueIndex): OptionIndex[] {
  return optionsHeld(view, party, issue, 'wants');
}

/** True if a party is publicly against a clause, or never signs it, by one of its readings. */
export function isAgainst(view: View, party: PartyIndex, clause: Clause): boolean {
  return (bitsUnwantedBy(view, party, clause.issue) & bitsOf(clause)) !== 0;
}
