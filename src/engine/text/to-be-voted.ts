import { at, type CommonKnowledge } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import type { TrackState } from '../model/state.ts';
import { initialledIssues, type Texts } from './text.ts';

/** What it depends on whether a vote is due; a `State` and a `View` both have it. */
interface VoteTable extends Texts {
  readonly round: number;
  readonly tracks: readonly Pick<TrackState, 'status' | 'calledBy'>[];
}

/** Whether a track is voted at this dusk: when a vote was called, when all its clauses are initialled, on the last day. */
export function isToBeVoted(common: CommonKnowledge, table: VoteTable, track: TrackIndex): boolean {
  const { status, calledBy } = at(table.tracks, track);
  if (status !== 'open') return false;
  if (calledBy !== undefined || table.round === common.roundCount) return true;
  return initialledIssues(common, table, track).length === at(common.tracks, track).issues.length;
}
