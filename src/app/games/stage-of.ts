import type { Move } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { decodeRecord } from '#record/record-codec.ts';
import type { GameStage } from './game-shelf.ts';

/** How far a game has come, by its moves and by whether it has ended. */
export function stageOf(setup: Setup, moves: readonly Move[], hasEnded: boolean): GameStage {
  if (hasEnded) return 'ended';
  return moves.some(({ party }) => setup.seats[party] === 'person') ? 'going' : 'blank';
}

/** How far the game of a save has come. */
export function stageInSave(save: string): GameStage {
  const decoded = decodeRecord(save);
  if (!decoded.ok) return 'going';
  const { setup, moves, outcome } = decoded.record;
  return stageOf(setup, moves.list, outcome !== undefined);
}
