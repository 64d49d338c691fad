import { at } from '../model/at.ts';
import type { VoteObstacle } from '../model/dispatch.ts';
import type { CommonKnowledge } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import type { Table } from '../model/table.ts';
import { initialledIssues, voteObstacle } from './text.ts';

/**
 * True if a track is voted on at this dusk: if a vote was called, if all its clauses are initialled, or on the last
 * day.
 */
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
 * Obstacle to a vote on a track at this dusk: as now, except that a track that must be signed before may be signed at
 * the same dusk, if it is voted on too.
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
