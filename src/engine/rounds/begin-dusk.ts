import { payForCrossing } from '../claims/declarations.ts';
import { countIdleDays } from '../events/count-idle-days.ts';
import { changeStanding } from '../ledgers/change-standing.ts';
import { breakPromise, keepPromise } from '../ledgers/trust.ts';
import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { IssueIndex, TrackIndex } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { State } from '../model/state.ts';
import { isToBeVoted } from '../text/is-to-be-voted.ts';
import { initialledIssues, signedWording, voteObstacle } from '../text/text.ts';
import { lowestTrust } from '../text/worth-of-readings.ts';

/**
 * Begins dusk: days without anything new are counted, announced walk-outs take effect, and the tracks to be voted are listed
 * in the order of the file.
 */
export function beginDusk(game: Game, draft: State): void {
  draft.phase = 'dusk';
  countIdleDays(game, draft);
  for (let party = 0; party < draft.parties.length; party += 1) {
    const { leavesAt, gone } = at(draft.parties, party);
    if (leavesAt > 0 && leavesAt <= draft.round && !gone) walkOut(game, draft, party);
  }
  draft.agenda = draft.tracks.flatMap((_, track) => (isToBeVoted(game.common, draft, track) ? [track] : []));
}

/** Closes every open track that needs the signature of one that leaves. The game goes on. */
function walkOut(game: Game, draft: State, party: number): void {
  at(draft.parties, party).gone = true;
  const closed = draft.tracks.flatMap((track, index) => {
    const needed = at(game.common.tracks, index).signatories.includes(party);
    return track.status === 'open' && needed ? [index] : [];
  });
  for (const index of closed) {
    at(draft.tracks, index).status = 'closed';
    at(draft.tracks, index).since = draft.round;
  }
  note(draft, 'all', { kind: 'walkedOut', party, closed });
  changeStanding(draft, party, -game.common.standing.walkOut, 'walked-out');
  const left = closed.flatMap((index) => at(game.common.tracks, index).signatories);
  for (const other of new Set(left)) breakPromise(draft, party, other, 'walked-out');
}

/** Puts the next track of the agenda to the vote, or notes why it cannot be. */
export function openBallot(game: Game, draft: State): void {
  const track = at(draft.agenda, 0);
  const obstacle = voteObstacle(game.common, draft, track);
  if (obstacle !== undefined) {
    note(draft, 'all', { kind: 'voteLapsed', track, why: obstacle });
    closeBallot(draft);
    return;
  }
  for (const party of at(game.common.tracks, track).signatories) draft.owed.push({ kind: 'vote', party, track });
}

/** Opens the votes: all yes signs the track, a no reopens the settled articles that it names. */
export function countBallots(game: Game, draft: State): void {
  const track = at(draft.agenda, 0);
  const signed = draft.ballots.every((ballot) => ballot.yes);
  const reopened = signed ? [] : settledNamed(game, draft, track);
  note(draft, 'all', { kind: 'voted', track, ballots: [...draft.ballots], signed, reopened });
  if (signed) sign(game, draft, track);
  else sendBack(game, draft, track, reopened);
  closeBallot(draft);
}

function sign(game: Game, draft: State, track: TrackIndex): void {
  const state = at(draft.tracks, track);
  state.status = 'signed';
  state.since = draft.round;
  state.walkAwaysThen = draft.parties.map((party) => at(party.walkAway, track));
  const { signatories, issues } = at(game.common.tracks, track);
  const meant = issues.map((issue) => ({ issue, ...signedWording(game.common, draft, issue) }));
  for (const one of signatories) payForCrossing(game, draft, one, meant);
  // What a vague text is worth is settled with it: signing it is a promise kept, and raises trust.
  state.trustThen = draft.parties.map(({ trust }, party) => lowestTrust(trust, signatories, party));
  for (const one of signatories) for (const other of signatories) keepPromise(draft, one, other);
  if (game.common.channels.some((channel) => channel.opensWith === track)) {
    note(draft, 'all', { kind: 'channelsOpened', track });
  }
}

/** The articles that a no names and that are settled. One on which the text is silent is only named. */
function settledNamed(game: Game, draft: State, track: TrackIndex): IssueIndex[] {
  return initialledIssues(game.common, draft, track).filter((issue) =>
    draft.ballots.some(({ over }) => over.includes(issue)),
  );
}

/** Articles lose their initials, without loss of trust; whoever called for the vote loses support at home. */
function sendBack(game: Game, draft: State, track: TrackIndex, reopened: readonly IssueIndex[]): void {
  for (const issue of reopened) reopen(draft, issue);
  const { calledBy } = at(draft.tracks, track);
  if (calledBy !== undefined) changeStanding(draft, calledBy, -game.common.standing.failedVote, 'failed-vote');
}

/** The clause is tabled again, without initials. */
function reopen(draft: State, issue: IssueIndex): void {
  const { current } = at(draft.text, issue);
  if (current !== undefined) current.initials = [];
}

function closeBallot(draft: State): void {
  const track = draft.agenda.shift();
  if (track !== undefined) at(draft.tracks, track).calledBy = undefined;
  draft.ballots = [];
}
