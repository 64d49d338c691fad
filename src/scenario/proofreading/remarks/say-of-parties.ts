import { warning } from '../../check.ts';
import type { Finding } from '../../diagnostic.ts';
import type { Fault } from '../../faults/fault.ts';
import { LEAST_ACCEPTED, MOST_ACCEPTED } from '../acceptance-band.ts';
import { acceptedShare } from '../accepted-share.ts';
import { blockedBy } from '../blocked-by.ts';
import { givenVeto } from '../given-veto.ts';
import { percentOf } from '../percent-of.ts';
import type { Proof } from '../proof.ts';
import type { Remark } from '../remark.ts';
import type { Signatory, TrackProof } from '../track-proof.ts';

/** Warns about a signatory that accepts nearly all texts, accepts nearly none, or never blocks one on its own. */
export const sayOfParties: Remark = function* (proof) {
  for (const track of proof.tracks) {
    for (const signatory of track.signatories.filter((each) => hasReach(track, each))) {
      yield* saidOf(proof, track, signatory);
    }
  }
};

/**
 * A mediator may leave it to the others. Of one to which all is worth the same, or whose walk-away lies outside of all that
 * it can get, more is said elsewhere.
 */
function hasReach({ track }: TrackProof, { party, least, most, walkAway }: Signatory): boolean {
  return track.mediator !== party.id && least < most && walkAway.start > least && walkAway.start <= most;
}

function* saidOf({ game }: Proof, track: TrackProof, signatory: Signatory): Iterable<Finding> {
  const percent = percentOf(acceptedShare(track, signatory));
  const of = { track: track.track.id, party: signatory.party.id };
  const told = (fault: Fault) =>
    warning(fault, ['parties', signatory.index, 'walkAway', track.track.id], {
      suggestion: givenVeto(game, track, signatory),
    });
  if (percent > MOST_ACCEPTED * 100) yield told({ code: 'accepts-nearly-all', ...of, percent });
  else if (percent < LEAST_ACCEPTED * 100) yield told({ code: 'accepts-nearly-nothing', ...of, percent });
  else if (blockedBy(track, signatory) === 0) yield told({ code: 'blocks-nothing', ...of });
}
