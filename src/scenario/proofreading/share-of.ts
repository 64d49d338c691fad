import { at } from '#engine/model/at.ts';
import type { TrackProof } from './track-proof.ts';

/** The share of texts, 0 to 1, that suit all who sign, on the day on which most do, at middle walk-aways. */
export function bestShareOf({ deals, packageCount }: TrackProof): number {
  return at(deals.counts.middle, deals.bestDay) / packageCount;
}

/** The track of which the least suits all: how hard a scenario is goes by it. */
export function hardestTrack(tracks: readonly TrackProof[]): TrackProof {
  return tracks.reduce((hardest, track) => (bestShareOf(track) < bestShareOf(hardest) ? track : hardest));
}
