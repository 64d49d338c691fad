import { positionsKnown } from '../events/positions-known.ts';
import { at } from '../model/game.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex } from '../model/moves.ts';
import type { Stance } from '../model/scenario.ts';
import { optionsOf } from '../model/wording.ts';
import type { View } from '../views/view.ts';

/** What a party is publicly known to think of the options of an issue today, by option; absent where nothing is known. */
export function stancesOn(view: View, party: PartyIndex, issue: IssueIndex): (Stance | undefined)[] {
  const { positions, issues } = view.common;
  const stances = Array.from<Stance | undefined>({ length: at(issues, issue).optionCount });
  for (const index of positionsKnown(view.common, view)) {
    const held = at(positions, index);
    if (held.party === party && held.issue === issue) stances[held.option] = held.stance;
  }
  return stances;
}

/** The options of an issue that a party publicly wants today. */
export function wantedBy(view: View, party: PartyIndex, issue: IssueIndex): OptionIndex[] {
  return stancesOn(view, party, issue).flatMap((stance, option) => (stance === 'wants' ? [option] : []));
}

/** Whether a party is publicly against a clause, or never signs it, by one of its readings. */
export function isAgainst(view: View, party: PartyIndex, clause: Clause): boolean {
  const stances = stancesOn(view, party, clause.issue);
  return optionsOf(clause).some((option) => stances[option] === 'against' || stances[option] === 'never');
}
