import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { meanPosition } from '#engine/playing-on/compare-ways.ts';

/** Points in some ways on, on average, where 0 is no deal and 100 the best that the delegation could sign. */
export function promised(game: Game, party: PartyIndex, units: number, ways: number): number {
  return Math.round(meanPosition(game, party, units, ways) / 10);
}
