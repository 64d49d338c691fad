import { at } from '#engine/model/at.ts';
import type { CallVoteMove, InitialMove, PartyIndex, TrackIndex, WithdrawMove } from '#engine/model/moves.ts';
import { openTracks } from '#engine/model/open-tracks.ts';
import { othersOf } from '#engine/model/others-of.ts';
import { wordingOf } from '#engine/model/wording.ts';
import { initialRefusal } from '#engine/moves/initial.ts';
import { letterRefusal } from '#engine/moves/offer.ts';
import { callVoteRefusal } from '#engine/moves/vote.ts';
import { openIssues } from '#engine/negotiators/weighing/open-now.ts';
import { initialledBy, versionsOf } from '#engine/text/text.ts';
import type { View } from '#engine/views/view.ts';

/** Parties that may be written to about a track now. */
export function reachableOn(view: View, track: TrackIndex): PartyIndex[] {
  const { common, party } = view;
  return othersOf(party, common.partyCount).filter(
    (other) => letterRefusal(common, view, track, party, other) === undefined,
  );
}

/** Clauses that stand in the text and may be initialled now. */
export function initialsOpen(view: View): InitialMove[] {
  const { party, common } = view;
  const initials = openIssues(view).flatMap((issue) =>
    versionsOf(at(view.text, issue)).map(
      (version): InitialMove => ({ type: 'initial', party, issue, ...wordingOf(version) }),
    ),
  );
  return initials.filter((move) => initialRefusal(common, view, move) === undefined);
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
  const calls = openTracks(view).map((track): CallVoteMove => ({ type: 'callVote', party, track }));
  return calls.filter((call) => callVoteRefusal(common, view, call) === undefined);
}
