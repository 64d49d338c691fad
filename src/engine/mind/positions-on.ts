import { at } from '../model/at.ts';
import type { KnownPosition } from '../model/game.ts';
import type { IssueIndex, OptionIndex, PartyIndex } from '../model/moves.ts';
import type { View } from '../views/view.ts';
import { positionsSeen } from './positions-seen.ts';

/** The public positions of a party on an issue that hold today, by option; absent where nothing is known. Not to be changed. */
export function positionsOn(view: View, party: PartyIndex, issue: IssueIndex): readonly (KnownPosition | undefined)[] {
  return at(at(positionsSeen(view).byParty, party), issue);
}

/** The public position of a party on an option that holds today. */
export function positionOn(
  view: View,
  party: PartyIndex,
  issue: IssueIndex,
  option: OptionIndex,
): KnownPosition | undefined {
  return positionsOn(view, party, issue)[option];
}

/** Indices of the public positions that hold today, see `positionsKnown`. */
export function positionsToday(view: View): readonly number[] {
  return positionsSeen(view).known;
}
