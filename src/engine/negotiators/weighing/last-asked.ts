import { lettersSeen } from '../../mind/letters-seen.ts';
import { at } from '../../model/at.ts';
import type { Clause, TrackIndex } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';

/** What the party has asked for last on each issue of a track. */
export function lastAsked(view: View, track: TrackIndex): Clause[] {
  const { asked } = lettersSeen(view);
  return at(view.common.tracks, track).issues.flatMap((issue) => asked[issue] ?? []);
}
