import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { hallLeftWith } from '../table/frame/hall-left-with.ts';
import type { HallModel } from '../table/frame/hall-model.ts';
import { signatoriesOfSigned } from '../table/frame/stage-model.ts';

/** The room after the talks: who signed, who has left, whose chairs are empty. */
export function hallAtTheEnd(game: LocalizedGame, state: State, you: PartyIndex): HallModel {
  const gone = game.scenario.parties.flatMap((_, party) => (at(state.parties, party).gone ? [party] : []));
  return hallLeftWith(game, you, signatoriesOfSigned(game.common.tracks, state.tracks), new Set(gone));
}
