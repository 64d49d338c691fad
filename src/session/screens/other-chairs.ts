import { chairsApart } from '#engine/hindsight/chairs-apart.ts';
import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { markOf } from '../words/names.ts';
import type { OtherChair } from './ending-model.ts';

/** The other chairs of a game, first the one whose mandate goes most against that of one's own. */
export function otherChairs(game: LocalizedGame, you: PartyIndex): OtherChair[] {
  return chairsApart(game, you).map((party) => ({
    ...markOf(game, party),
    id: at(game.scenario.parties, party).id,
    words: game.say('ending.from-chair', { party }),
  }));
}
