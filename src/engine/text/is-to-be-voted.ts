import { at } from '../model/at.ts';
import type { VoteObstacle } from '../model/dispatch.ts';
import type { CommonKnowledge } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import type { Table } from '../model/table.ts';
import { initialledIssues, voteObstacle } from './text.ts';

/** Whether a track is voted at this dusk: when a vote was called, when all its clauses are initialled, on the last day. */
export function isToBeVoted(
  common: CommonKnowledge,
  table: Pick<Table, 'round' | 'tracks' | 'text'>,
  track: TrackIndex,
): boolean {
  const { status, calledBy } = at(table.tracks, track);
  if (status !== 'open') return false;
  if (calledBy !== undefined || table.round === common.roundCount) return true;
  return initialledIssues(common, table, track).length === at(common.tracks, track).issues.length;
}

/**
 * What forbids a vote on a track at this dusk: what forbids it now, but that a track which must be signed before may be
 * signed at the same dusk, where it is voted too.
 */
export function obstacleAtDusk(
  common: CommonKnowledge,
  table: Pick<Table, 'round' | 'tracks' | 'text'>,
  track: TrackIndex,
): VoteObstacle | undefined {
  const obstacle = voteObstacle(common, table, track);
  if (obstacle?.code !== 'after') return obstacle;
  const { track: before } = obstacle;
  const canBeSigned = isToBeVoted(common, table, before) && obstacleAtDusk(common, table, before) === undefined;
  return canBeSigned ? undefined : obstacle;
}
