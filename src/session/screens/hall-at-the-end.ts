import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { HallModel, HallScene } from '../table/frame/hall-model.ts';
import { signatoriesOfSigned } from '../table/frame/stage-model.ts';
import { markOf } from '../words/names.ts';

/** The room after the talks: who signed, who has left, whose chairs are empty. */
export function hallAtTheEnd(game: ToldGame, state: State, you: PartyIndex): HallModel {
  const gone = game.scenario.parties.flatMap((_, party) => (at(state.parties, party).gone ? [party] : []));
  return hallLeftWith(game, you, signatoriesOfSigned(game.common.tracks, state.tracks), new Set(gone));
}

/** A room in which some have signed and others have left; where nobody signed and nobody left, its chairs are empty. */
export function hallLeftWith(
  game: ToldGame,
  you: PartyIndex,
  signed: ReadonlySet<PartyIndex>,
  gone: ReadonlySet<PartyIndex>,
): HallModel {
  const scene = sceneOf(signed, gone);
  return {
    scene,
    seats: game.scenario.parties.map((_, party) => ({
      ...markOf(game, party),
      you: party === you,
      present: scene === 'left' ? !gone.has(party) : signed.has(party),
      signed: signed.has(party),
    })),
    floor: undefined,
    inBrackets: signed.size === 0,
  };
}

function sceneOf(signed: ReadonlySet<PartyIndex>, gone: ReadonlySet<PartyIndex>): HallScene {
  if (gone.size > 0) return 'left';
  return signed.size > 0 ? 'signing' : 'empty';
}
