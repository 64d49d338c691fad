import { positionsInOrder } from '../events/positions-in-order.ts';
import { positionsKnown } from '../events/positions-known.ts';
import { at } from '../model/at.ts';
import type { KnownPosition, PositionsInOrder } from '../model/game.ts';
import type { IssueIndex, OptionIndex, PartyIndex } from '../model/moves.ts';
import type { World } from '../model/world.ts';
import type { PositionsSeen } from '../views/mind.ts';
import type { View } from '../views/view.ts';

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

/** The positions in a view: those of the round or, after news, found again in another round and after more news. */
export function positionsSeen({ mind, common, round, world }: View): PositionsInOrder {
  if (world.positions.length === 0) return at(common.worked.positions, Math.max(0, round - 1));
  const before = mind.positions;
  if (before?.common === common && before.round === round && isSameNews(before, world.positions)) return before.seen;
  const known = positionsKnown(common, { round, world });
  const isSame = before?.common === common && isSameList(before.seen.known, known);
  const seen = isSame ? before.seen : positionsInOrder(common, known);
  mind.positions = { common, round, news: world.positions, count: world.positions.length, seen };
  return seen;
}

/** True if nothing was added to a list of news: news are only ever added. */
function isSameNews({ news, count }: PositionsSeen, now: World['positions']): boolean {
  return news === now && count === now.length;
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((index, place) => index === other[place]);
}
