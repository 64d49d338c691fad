import { isAvailable } from '../../events/availability.ts';
import { channelBetween } from '../../model/channels.ts';
import { at, othersOf } from '../../model/game.ts';
import type {
  AskMove,
  CallVoteMove,
  InitialMove,
  IssueIndex,
  OptionIndex,
  PartyIndex,
  TrackIndex,
  WithdrawMove,
} from '../../model/moves.ts';
import { optionsOf, wordingOf } from '../../model/wording.ts';
import { talkRefusal } from '../../moves/offer.ts';
import { initialledBy, versionsOf, voteObstacle } from '../../text/text.ts';
import type { View } from '../../views/view.ts';

/** Tracks that are still open. */
export function openTracks({ tracks }: View): TrackIndex[] {
  return tracks.flatMap(({ status }, track) => (status === 'open' ? [track] : []));
}

/** Parties that may be talked to about a track now. */
export function reachableOn(view: View, track: TrackIndex): PartyIndex[] {
  const { common, party } = view;
  return othersOf(party, common.partyCount).filter(
    (other) => talkRefusal(common, view, track, party, other) === undefined,
  );
}

/** Options of an issue that can be offered now. */
export function optionsOn(view: View, issue: IssueIndex): OptionIndex[] {
  const options = Array.from({ length: at(view.common.issues, issue).optionCount }, (_, option) => option);
  return options.filter((option) => isAvailable(view, issue, option));
}

/** Clauses that stand in the text and may be initialled now. */
export function initialsOpen(view: View): InitialMove[] {
  const { party } = view;
  return openIssues(view).flatMap((issue) =>
    versionsOf(at(view.text, issue))
      .filter((version) => !version.initials.includes(party))
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
    const obstacle = voteObstacle(common, view, track);
    return obstacle === undefined || obstacle.code === 'after';
  });
  return callable.map((track) => ({ type: 'callVote', party, track }));
}

/** Questions that may be put now: how much issues matter to others, then what they could live with. */
export function questionsOpen(view: View): AskMove[] {
  const { party, common } = view;
  const direct = othersOf(party, common.partyCount).filter(
    (to) => !at(view.parties, to).gone && channelBetween(common, view, party, to) === 'direct',
  );
  const issues = openIssues(view);
  const onWeights = issues.flatMap((issue) =>
    direct.map((to): AskMove => ({ type: 'ask', party, to, what: 'matters', issue })),
  );
  const onOptions = issues.flatMap((issue) =>
    optionsOn(view, issue).flatMap((option) =>
      direct.map((to): AskMove => ({ type: 'ask', party, to, what: 'could-live-with', issue, option })),
    ),
  );
  return [...onWeights, ...onOptions].filter((move) => !wasAsked(view, move));
}

function wasAsked(view: View, move: AskMove): boolean {
  return view.questions.some(({ from, to, asked }) => {
    if (from !== view.party || to !== move.to || asked.what !== move.what) return false;
    if (asked.what === 'matters') return move.what === 'matters' && asked.issue === move.issue;
    if (asked.what !== 'could-live-with' || move.what !== 'could-live-with') return false;
    return asked.issue === move.issue && asked.option === move.option;
  });
}

function openIssues(view: View): IssueIndex[] {
  return openTracks(view).flatMap((track) => at(view.common.tracks, track).issues);
}
