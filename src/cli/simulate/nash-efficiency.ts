import { at, type Game } from '#engine/model/game.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { latePenalty } from '#engine/rounds/ending.ts';
import { signedPackage } from '#engine/text/text.ts';

/**
 * How much of the best bargain a signed track reached, 0 to 1: the product of its signatories' gains over their
 * walk-aways at the signature, against the most that this product could be (Nash 1950), as a geometric mean over
 * them. Absent where no package brings every signatory a gain.
 */
export function nashEfficiency(game: Game, state: State, track: TrackIndex): number | undefined {
  const { signatories } = at(game.common.tracks, track);
  const { since, walkAwaysThen } = at(state.tracks, track);
  const sheets = signatories.map((party) => at(at(game.secrets, party).sheets, track));
  const floors = signatories.map((party) => at(walkAwaysThen, party) + latePenalty(game, track, party, since));
  const productOf = (pack: number) => {
    let product = 1;
    for (let place = 0; place < sheets.length; place += 1) {
      const { points, forbidden } = at(sheets, place);
      const gain = at(points, pack) - at(floors, place);
      if (gain <= 0 || forbidden[pack] === 1) return 0;
      product *= gain;
    }
    return product;
  };
  let most = 0;
  for (let pack = 0; pack < at(game.common.tracks, track).packageCount; pack += 1) {
    most = Math.max(most, productOf(pack));
  }
  if (most === 0) return undefined;
  return (productOf(signedPackage(game.common, state, track)) / most) ** (1 / signatories.length);
}
