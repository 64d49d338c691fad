import type { PartyIndex } from '../model/moves.ts';
import type { Course } from './course.ts';
import { type EndReached, endReached } from './prospects.ts';
import { type Otherwise, wayOn } from './way-on.ts';
import { worldsAsKnown } from './world-as-known.ts';

/** What ways on from a moment come to, in worlds as a chair could know them then: for each thing that could be done the same ones. */
export function endsAsKnown(
  { game, stateAt }: Pick<Course, 'game' | 'stateAt'>,
  moment: number,
  chair: PartyIndex,
  ways: readonly number[],
): (otherwise: Otherwise) => Generator<void, EndReached[]> {
  const worldIn = worldsAsKnown(game, stateAt(moment), chair);
  const worlds = ways.map((way) => ({ way, world: worldIn(way) }));
  return function* endsOf(otherwise) {
    const ends: EndReached[] = [];
    for (const { way, world } of worlds) {
      // The ends are told in the units of the true game: points of a chair are its own, whatever is drawn of the others.
      ends.push(endReached(world.game, wayOn(world.game, world.state, way, otherwise)));
      yield;
    }
    return ends;
  };
}
