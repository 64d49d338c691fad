import { positionsKnown } from '../../events/positions-known.ts';
import { at } from '../../model/at.ts';
import type { KnownPosition } from '../../model/game.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex } from '../../model/moves.ts';
import type { Stance } from '../../model/scenario/position.ts';
import { optionsOf } from '../../model/wording.ts';
import type { View } from '../../views/view.ts';

/** The public positions of a party on an issue that hold today, by option; absent where nothing is known. */
export function positionsOn(view: View, party: PartyIndex, issue: IssueIndex): (KnownPosition | undefined)[] {
  const { positions, issues } = view.common;
  const byOption = Array.from<KnownPosition | undefined>({ length: at(issues, issue).optionCount });
  for (const index of positionsKnown(view.common, view)) {
    const held = at(positions, index);
    if (held.party === party && held.issue === issue) byOption[held.option] = held;
  }
  return byOption;
}

/** What a party is publicly known to think of the options of an issue today, by option; absent where nothing is known. */
export function stancesOn(view: View, party: PartyIndex, issue: IssueIndex): (Stance | undefined)[] {
  return positionsOn(view, party, issue).map((held) => held?.stance);
}

/** The options of an issue of which a party publicly thinks so today, in order. */
export function optionsHeld(view: View, party: PartyIndex, issue: IssueIndex, stance: Stance): OptionIndex[] {
  return stancesOn(view, party, issue).flatMap((held, option) => (held === stance ? [option] : []));
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
