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
export function beginDusk(game: Game, state: State): void {
  state.phase = 'dusk';
  countIdleDays(game, state);
  for (let party = 0; party < state.parties.length; party += 1) {
    const { leavesAt, gone } = at(state.parties, party);
    if (leavesAt > 0 && leavesAt <= state.round && !gone) walkOut(game, state, party);
  }
  state.agenda = state.tracks.flatMap((_, track) => (isToBeVoted(game.common, state, track) ? [track] : []));
}

/** Closes every open track that needs the signature of one that leaves. The game goes on. */
function walkOut(game: Game, state: State, party: number): void {
  at(state.parties, party).gone = true;
  const closed = state.tracks.flatMap((track, index) => {
    const needed = at(game.common.tracks, index).signatories.includes(party);
    return track.status === 'open' && needed ? [index] : [];
  });
  for (const index of closed) {
    at(state.tracks, index).status = 'closed';
    at(state.tracks, index).since = state.round;
  }
  note(state, 'all', { kind: 'walkedOut', party, closed });
  changeStanding(state, party, -game.common.standing.walkOut, 'walked-out');
  const left = closed.flatMap((index) => at(game.common.tracks, index).signatories);
  for (const other of new Set(left)) breakPromise(state, party, other, 'walked-out');
}

/** Puts the next track of the agenda to the vote, or notes why it cannot be. */
export function openBallot(game: Game, state: State): void {
  const track = at(state.agenda, 0);
  const obstacle = voteObstacle(game.common, state, track);
  if (obstacle !== undefined) {
    note(state, 'all', { kind: 'voteLapsed', track, why: obstacle });
    closeBallot(state);
    return;
  }
  for (const party of at(game.common.tracks, track).signatories) state.owed.push({ kind: 'vote', party, track });
}

/** Opens the votes: all yes signs the track, a no reopens the settled articles that it names. */
export function countBallots(game: Game, state: State): void {
  const track = at(state.agenda, 0);
  const signed = state.ballots.every((ballot) => ballot.yes);
  const reopened = signed ? [] : settledNamed(game, state, track);
  note(state, 'all', { kind: 'voted', track, ballots: [...state.ballots], signed, reopened });
  if (signed) sign(game, state, track);
  else sendBack(game, state, track, reopened);
  closeBallot(state);
}

function sign(game: Game, state: State, track: TrackIndex): void {
  const signed = at(state.tracks, track);
  signed.status = 'signed';
  signed.since = state.round;
  signed.walkAwaysThen = state.parties.map((party) => at(party.walkAway, track));
  const { signatories, issues } = at(game.common.tracks, track);
  const meant = issues.map((issue) => ({ issue, ...signedWording(game.common, state, issue) }));
  for (const one of signatories) payForCrossing(game, state, one, meant);
  // What a vague text is worth is settled with it: signing it is a promise kept, and raises trust.
  signed.trustThen = state.parties.map(({ trust }, party) => lowestTrust(trust, signatories, party));
  for (const one of signatories) for (const other of signatories) keepPromise(state, one, other);
  if (game.common.channels.some((channel) => channel.opensWith === track)) {
    note(state, 'all', { kind: 'channelsOpened', track });
  }
}

/** The articles that a no names and that are settled. One on which the text is silent is only named. */
function settledNamed(game: Game, state: State, track: TrackIndex): IssueIndex[] {
  return initialledIssues(game.common, state, track).filter((issue) =>
    state.ballots.some(({ over }) => over.includes(issue)),
  );
}

/** Articles lose their initials, without loss of trust; the caller of the vote loses support at home. */
function sendBack(game: Game, state: State, track: TrackIndex, reopened: readonly IssueIndex[]): void {
  for (const issue of reopened) reopen(state, issue);
  const { calledBy } = at(state.tracks, track);
  if (calledBy !== undefined) changeStanding(state, calledBy, -game.common.standing.failedVote, 'failed-vote');
}

/** The clause is tabled again, without initials. */
function reopen(state: State, issue: IssueIndex): void {
  const { current } = at(state.text, issue);
  if (current !== undefined) current.initials = [];
}

function closeBallot(state: State): void {
  const track = state.agenda.shift();
  if (track !== undefined) at(state.tracks, track).calledBy = undefined;
  state.ballots = [];
}
