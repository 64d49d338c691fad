import { positionsInOrder } from '../events/positions-in-order.ts';
import { positionsKnown } from '../events/positions-known.ts';
import { at } from '../model/at.ts';
import type { PositionsInOrder } from '../model/game.ts';
import type { World } from '../model/world.ts';
import type { PositionsSeen } from '../views/mind.ts';
import type { View } from '../views/view.ts';

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
