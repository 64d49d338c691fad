import { LEVELS, type Level } from '#engine/model/scenario/level.ts';
import { LEVEL_BANDS } from './level-bands.ts';
import { bestShareOf, hardestTrack } from './share-of.ts';
import type { TrackProof } from './track-proof.ts';

/** The levels that a scenario fits by the share of texts that suit all, the easiest first. */
export function levelsFitting(tracks: readonly TrackProof[]): Level[] {
  const hardest = hardestTrack(tracks);
  const share = bestShareOf(hardest);
  return LEVELS.filter((level) => {
    if (level === 'no-deal') return hardest.deals.possible.length === 0;
    const { least, most } = LEVEL_BANDS[level];
    return share >= least && share <= most;
  });
}
