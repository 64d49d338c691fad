import { isAvailable } from '#engine/events/availability.ts';
import { at } from '#engine/model/at.ts';
import type { CallVoteMove, InitialMove, PartyIndex, TrackIndex, WithdrawMove } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import { optionsOf, wordingOf } from '#engine/model/wording.ts';
import { talkRefusal } from '#engine/moves/offer.ts';
import { openIssues, openTracks } from '#engine/negotiators/open-now.ts';
import { initialledBy, isOnlyProposed, versionsOf } from '#engine/text/text.ts';
import { obstacleAtDusk } from '#engine/text/to-be-voted.ts';
import type { View } from '#engine/views/view.ts';

/** Parties that may be talked to about a track now. */
export function reachableOn(view: View, track: TrackIndex): PartyIndex[] {
  const { common, party } = view;
  return othersOf(party, common.partyCount).filter(
    (other) => talkRefusal(common, view, track, party, other) === undefined,
  );
}

/** Clauses that stand in the text and may be initialled now. */
export function initialsOpen(view: View): InitialMove[] {
  const { party } = view;
  return openIssues(view).flatMap((issue) =>
    versionsOf(at(view.text, issue))
      .filter((version) => !version.initials.includes(party) && !isOnlyProposed(at(view.text, issue), version))
      .filter((version) => optionsOf(version).every((option) => isAvailable(view, issue, option)))
      .map((version): InitialMove => ({ type: 'initial', party, issue, ...wordingOf(version) })),
  );
}

/** Initials of one's own that may be taken back. */
export function withdrawalsOpen(view: View): WithdrawMove[] {
  const { party } = view;
  const own = openIssues(view).filter((issue) => initialledBy(at(view.text, issue), party) !== undefined);
  return own.map((issue) => ({ type: 'withdraw', party, issue }));
}

/** Votes that may be called now. */
export function callsOpen(view: View): CallVoteMove[] {
  const { party, common } = view;
  const callable = openTracks(view).filter((track) => {
    const { called, calledBy } = at(view.tracks, track);
    const signs = at(common.tracks, track).signatories.includes(party);
    if (!signs || calledBy !== undefined || called.includes(party)) return false;
    return obstacleAtDusk(common, view, track) === undefined;
  });
  return callable.map((track) => ({ type: 'callVote', party, track }));
}
