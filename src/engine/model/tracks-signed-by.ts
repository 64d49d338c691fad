import type { CommonKnowledge } from './game.ts';
import type { PartyIndex, TrackIndex } from './moves.ts';

/** The tracks that a party signs, in the order of the file. */
export function tracksSignedBy({ tracks }: Pick<CommonKnowledge, 'tracks'>, party: PartyIndex): TrackIndex[] {
  return tracks.flatMap(({ signatories }, track) => (signatories.includes(party) ? [track] : []));
}
