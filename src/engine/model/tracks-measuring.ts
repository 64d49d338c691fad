import { at } from './at.ts';
import type { CommonKnowledge } from './game.ts';
import type { PartyIndex, TrackIndex } from './moves.ts';
import { tracksSignedBy } from './tracks-signed-by.ts';

/** The tracks that a party is measured by: those that it signs, or, where it signs none, those that it mediates. */
export function tracksMeasuring(common: Pick<CommonKnowledge, 'tracks'>, party: PartyIndex): TrackIndex[] {
  const signed = tracksSignedBy(common, party);
  return signed.length > 0
    ? signed
    : [...common.tracks.keys()].filter((track) => at(common.tracks, track).mediator === party);
}
