import type { TrackIndex } from './moves.ts';
import type { Table } from './table.ts';

/** Tracks that are still open, in the order of the file. */
export function openTracks({ tracks }: Pick<Table, 'tracks'>): TrackIndex[] {
  return tracks.flatMap(({ status }, track) => (status === 'open' ? [track] : []));
}
