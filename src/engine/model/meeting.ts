import { at } from './at.ts';
import type { Combination, CommonKnowledge } from './game.ts';
import { packagesMeeting } from './packages.ts';

/** For every package of a track, 1 where it meets one of those combinations that are about the track. */
export function meeting(
  common: Pick<CommonKnowledge, 'tracks' | 'issues'>,
  track: number,
  combinations: readonly Combination[],
): Uint8Array {
  const counts = at(common.tracks, track).issues.map((issue) => at(common.issues, issue).optionCount);
  const own = combinations.filter((combination) => combination.track === track);
  return packagesMeeting(counts, own, (issue) => at(common.issues, issue).place);
}
