import type { Game } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { type EndReached, endReached } from './prospects.ts';
import { type Otherwise, wayOn } from './way-on.ts';
import { type World, worldsAsKnown } from './world-as-known.ts';

/** What ways on come to where something happens first, or never; a way at a time. */
export type EndsOf = (otherwise: Otherwise) => Generator<void, EndReached[]>;

/** What ways on from a moment come to, in worlds as a chair could know them then: for each thing that could be done the same ones. */
export function endsAsKnown(game: Game, state: State, chair: PartyIndex, ways: readonly number[]): EndsOf {
  const worldIn = worldsAsKnown(game, state, chair);
  return endsIn(ways.map((way) => ({ way, world: worldIn(way) })));
}

/** The same in the world as it was. */
export function endsAsTheyWere(game: Game, state: State, ways: readonly number[]): EndsOf {
  return endsIn(ways.map((way) => ({ way, world: { game, state } })));
}

function endsIn(worlds: readonly { readonly way: number; readonly world: World }[]): EndsOf {
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
