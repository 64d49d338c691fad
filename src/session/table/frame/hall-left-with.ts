import type { PartyIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { markOf } from '../../words/names.ts';
import type { HallModel, HallScene } from './hall-model.ts';

/** A room in which some have signed and others have left; where nobody signed and nobody left, its chairs are empty. */
export function hallLeftWith(
  game: LocalizedGame,
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
