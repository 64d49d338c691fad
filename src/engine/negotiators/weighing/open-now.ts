import { isAvailable } from '../../events/availability.ts';
import { at } from '../../model/at.ts';
import { channelBetween } from '../../model/channels.ts';
import type { IssueIndex, OptionIndex, PartyIndex } from '../../model/moves.ts';
import { openTracks } from '../../model/open-tracks.ts';
import { othersOf } from '../../model/others-of.ts';
import type { View } from '../../views/view.ts';

/** Issues of tracks that are still open. */
export function openIssues(view: View): IssueIndex[] {
  return openTracks(view).flatMap((track) => at(view.common.tracks, track).issues);
}

/** Options of an issue that can be offered now. */
export function optionsOn(view: View, issue: IssueIndex): OptionIndex[] {
  const options = Array.from({ length: at(view.common.issues, issue).optionCount }, (_, option) => option);
  return options.filter((option) => isAvailable(view, issue, option));
}

/** The others that can be spoken to face to face. */
export function faceToFace(view: View): PartyIndex[] {
  const { party, common } = view;
  return othersOf(party, common.partyCount).filter(
    (other) => !at(view.parties, other).gone && channelBetween(common, view, party, other) === 'direct',
  );
}
