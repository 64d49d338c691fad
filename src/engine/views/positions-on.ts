import { positionsKnown } from '../events/positions-known.ts';
import type { PositionsSeen } from '../mind/mind.ts';
import { at } from '../model/at.ts';
import type { CommonKnowledge, KnownPosition } from '../model/game.ts';
import type { IssueIndex, OptionIndex, PartyIndex } from '../model/moves.ts';
import type { View } from './view.ts';

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

/** The positions in a view, found once for each view and put in order once for each set of them. */
function positionsSeen(view: View): PositionsSeen {
  const { mind, common } = view;
  const before = mind.positions;
  if (before !== undefined && before.view === view) return before;
  const known = positionsKnown(common, view);
  const byParty = before !== undefined && isSameList(before.known, known) ? before.byParty : inOrder(common, known);
  const seen = { view, known, byParty };
  mind.positions = seen;
  return seen;
}

function inOrder(
  { positions, issues, partyCount }: CommonKnowledge,
  known: readonly number[],
): PositionsSeen['byParty'] {
  const byParty = Array.from({ length: partyCount }, () =>
    issues.map(({ optionCount }) => Array.from<KnownPosition | undefined>({ length: optionCount })),
  );
  for (const index of known) {
    const held = at(positions, index);
    at(at(byParty, held.party), held.issue)[held.option] = held;
  }
  return byParty;
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((index, place) => index === other[place]);
}
