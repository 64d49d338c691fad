import { lastPlainLetter } from '../../mind/letters.ts';
import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause, PartyIndex, TrackIndex } from '../../model/moves.ts';
import { othersOf } from '../../model/others-of.ts';
import { sharesReading } from '../../model/wording.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import { canStillSay } from '../position/causes.ts';
import { isMissing, PATIENCE } from './make-offer.ts';
import { mayWrite } from './may-write.ts';

/**
 * Writes to those who settle a track that the party neither signs nor consents to, about what it has asked for there in
 * its opening statement and is not agreed on; the same is not written to the same party again before some days have passed.
 */
export function speakUp(view: View, ownTracks: readonly TrackIndex[]): Decision | undefined {
  for (const [track, { status }] of view.tracks.entries()) {
    if (status !== 'open' || ownTracks.includes(track)) continue;
    const clauses = at(view.common.tracks, track).issues.flatMap((issue): Clause[] => {
      const stand = standOf(view, view.party, issue);
      if (stand === undefined || !canStillSay(view, stand.clause)) return [];
      return isMissing(view, track, stand.clause) ? [stand.clause] : [];
    });
    const to = clauses.length === 0 ? [] : hearersOf(view, track, clauses);
    if (to.length > 0) return { move: { type: 'offer', party: view.party, track, to, clauses }, reasons: [] };
  }
  return undefined;
}

/** Signatories that can be talked to today, do not ask for the same, and have had no letter about it for some days. */
function hearersOf(view: View, track: TrackIndex, clauses: readonly Clause[]): PartyIndex[] {
  const { signatories } = at(view.common.tracks, track);
  return othersOf(view.party, view.common.partyCount).filter((other) => {
    const last = lastPlainLetter(view, track, other);
    return (
      signatories.includes(other) &&
      mayWrite(view, track, other) &&
      (last === undefined || view.round - last.round > PATIENCE) &&
      clauses.some((clause) => !isAskedBy(view, other, clause))
    );
  });
}

function isAskedBy(view: View, party: PartyIndex, clause: Clause): boolean {
  const stand = standOf(view, party, clause.issue);
  return stand !== undefined && sharesReading(stand.clause, clause);
}
