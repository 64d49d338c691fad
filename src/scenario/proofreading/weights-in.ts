import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import { signableOptions } from './best-options.ts';
import type { Signatory, TrackIssue, TrackProof } from './track-proof.ts';

/**
 * By issue of a track: the share of what the track is worth to a signatory that the issue decides, from its worst to its best
 * answer, of those that can be signed at all; nothing where all is worth the same.
 */
export function weightsIn(game: Game, { issues }: TrackProof, signatory: Signatory): number[] {
  const ranges = issues.map((issue) => {
    const points = signablePoints(game, issue, signatory);
    return Math.max(...points) - Math.min(...points);
  });
  const sum = ranges.reduce((total, range) => total + range, 0);
  return ranges.map((range) => (sum === 0 ? 0 : range / sum));
}

/** Returns a signatory's points for the signable options of an issue. */
function signablePoints({ secrets }: Game, { issue, index }: TrackIssue, signatory: Signatory): number[] {
  const points = at(at(secrets, signatory.index).points, index);
  const settled = signableOptions({ issue }).map((option) => at(points, issue.options.indexOf(option)));
  return settled.length === 0 ? [0] : settled;
}
