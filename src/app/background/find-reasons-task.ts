import type { PartyIndex } from '#engine/model/moves.ts';
import { recollection } from '#session/running/recollection.ts';
import type { KeptGames } from './kept-games.ts';
import type { ReplayableGame } from './replayable-game.ts';

/** Returns the reasons for negotiators' actions in a game, as far as a chair may know them. */
export function findReasons(
  { scenario, setup, moves, you }: ReplayableGame & { readonly you: PartyIndex },
  games: KeptGames,
): ReturnType<typeof recollection> {
  return recollection(games.of(scenario), setup, you, moves);
}
