import { at } from '../model/at.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import type { CallVoteMove, VoteMove } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { OwnMeans, Table } from '../model/table.ts';
import { isIndex } from '../text/clauses.ts';
import { obstacleAtDusk } from '../text/is-to-be-voted.ts';
import { crossesRedLine, readingsOf } from '../text/readings.ts';

/** Most articles that a no may name. */
export const MOST_NAMED = 2;

/**
 * Refuses a call for a vote: each signatory calls once only, and no call is spent on a vote that could not be held at
 * this dusk. On paper others may still initial what they had agreed on when it was called.
 */
export function callVoteRefusal(common: CommonKnowledge, table: Table, move: CallVoteMove): Refusal | undefined {
  const { track, party } = move;
  if (!isIndex(track, common.tracks.length)) return { code: 'malformed', what: 'an unknown track' };
  const now = at(table.tracks, track);
  if (now.status !== 'open') return { code: 'track-over', track };
  if (!at(common.tracks, track).signatories.includes(party)) return { code: 'not-a-signatory', track };
  if (now.called.includes(party)) return { code: 'vote-called-before', track };
  if (now.calledBy !== undefined) return { code: 'vote-called-today', track };
  if (table.setup?.onPaper) return undefined;
  const obstacle = obstacleAtDusk(common, table, track);
  return obstacle && { code: 'cannot-vote-yet', obstacle };
}

/** Calls a vote for this dusk. */
export function performCallVote(_game: Game, state: State, move: CallVoteMove): void {
  const track = at(state.tracks, move.track);
  track.called.push(move.party);
  track.calledBy = move.party;
  state.movesLeft -= 1;
  note(state, 'all', { kind: 'voteCalled', party: move.party, track: move.track });
}

/** Refuses a vote: nobody signs across its own red line; a no names one or two articles, settled or not. */
export function voteRefusal(common: CommonKnowledge, table: Table, move: VoteMove, own: OwnMeans): Refusal | undefined {
  if (table.toAct?.kind !== 'vote' || table.toAct.track !== move.track) {
    return { code: 'malformed', what: 'a vote on another track' };
  }
  if (move.yes) {
    const sheet = at(own.sheets, move.track);
    return crossesRedLine(sheet, readingsOf(common, table, move.track)) ? { code: 'red-line' } : undefined;
  }
  const { issues } = at(common.tracks, move.track);
  const named = new Set(move.over);
  const fits = named.size === move.over.length && move.over.every((issue) => issues.includes(issue));
  return fits && named.size >= 1 && named.size <= MOST_NAMED
    ? undefined
    : { code: 'name-clauses', least: 1, most: Math.min(MOST_NAMED, issues.length) };
}

/** Casts a vote. Votes are opened together, once the last signatory has cast its own. */
export function performVote(_game: Game, state: State, move: VoteMove): void {
  state.owed.shift();
  state.ballots.push({ party: move.party, yes: move.yes, over: move.yes ? [] : [...move.over].sort((a, b) => a - b) });
}
