import { at } from '../model/at.ts';
import type { Ending } from '../model/ending.ts';
import type { Game, PackageIndex } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { worthThen } from './signable-packages.ts';
import { isInForce, textsWithinReach } from './within-reach.ts';

/**
 * The texts within reach that would have been better than what came of a track: where a text is in force, those that are
 * worse for no signatory and better for one; else all of them.
 */
export function betterTexts(game: Game, state: State, ending: Ending, track: TrackIndex): readonly PackageIndex[] {
  const reach = textsWithinReach(game, state, ending, track);
  if (!isInForce(state, ending, track)) return reach;
  const { signatories } = at(game.common.tracks, track);
  return reach.filter((pack) => {
    const gains = signatories.map(
      (party) => worthThen(game, state, party, track, pack) - at(at(ending.points, party), track),
    );
    return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
  });
}
