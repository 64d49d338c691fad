import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import type { WalkAwayLevel } from './scenario-analysis.ts';
import { walkAwayIn } from './track-domain.ts';

/**
 * By signatory: the least points, in the game's units, of a text that it signs in a round (the first is 1), if nothing
 * but time happens. After an announced date all ask for more.
 */
export function leastPoints(game: Game, track: TrackIndex, level: WalkAwayLevel, round: number): number[] {
  const { signatories, aimFor } = at(game.common.tracks, track);
  const late = aimFor !== undefined && round > aimFor.round ? aimFor.penalty : 0;
  return signatories.map((party) => walkAwayIn(at(at(game.secrets, party).walkAways, track), level, round) + late);
}
