import { warning } from '../../check.ts';
import { signableOptions } from '../best-options.ts';
import type { Remark } from '../remark.ts';
import type { TrackProof } from '../track-proof.ts';

/** Every signatory must care about some answer; a mediator may be indifferent. */
export const partiesCare: Remark = function* ({ tracks }) {
  for (const track of tracks.filter((each) => !isForced(each))) {
    const { id, mediator } = track.track;
    for (const { party, index, least, most } of track.signatories) {
      if (least < most || mediator === party.id) continue;
      yield warning({ code: 'indifferent-party', track: id, party: party.id }, ['parties', index], {
        suggestion: { code: 'give-it-points' },
      });
    }
  }
};

/** True if a track has only one possible text. */
function isForced({ issues }: TrackProof): boolean {
  return issues.every((issue) => signableOptions(issue).length < 2);
}
