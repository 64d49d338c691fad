import { positionsInOrder } from '../events/positions-in-order.ts';
import { positionsKnown } from '../events/positions-known.ts';
import { at } from '../model/at.ts';
import type { PositionsInOrder } from '../model/game.ts';
import type { World } from '../model/world.ts';
import type { View } from '../views/view.ts';

/** The positions in a view: those of the round or, after news, found again in another round and after more news. */
export function positionsSeen({ mind, common, round, world }: View): PositionsInOrder {
  if (world.positions.length === 0) return at(common.worked.positions, Math.max(0, round - 1));
  const before = mind.positions;
  const isSame = before?.common === common && before.round === round && isSameNews(before.news, world.positions);
  if (isSame) return before.seen;
  const seen = positionsInOrder(common, positionsKnown(common, { round, world }));
  mind.positions = { common, round, news: [...world.positions], seen };
  return seen;
}

function isSameNews(one: World['positions'], other: World['positions']): boolean {
  if (one.length !== other.length) return false;
  return one.every((news, place) => {
    const { position, round } = at(other, place);
    return news.position === position && news.round === round;
  });
}
