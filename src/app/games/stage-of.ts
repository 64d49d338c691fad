import type { Move } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { decodeRecord } from '#record/record-codec.ts';
import type { GameStage } from './game-store.ts';

/** Returns the stage of a game, from its moves and its end. */
export function stageOf(setup: Setup, moves: readonly Move[], hasEnded: boolean): GameStage {
  if (hasEnded) return 'ended';
  return moves.some(({ party }) => setup.seats[party] === 'person') ? 'going' : 'blank';
}

/** Returns the stage of the game in a save. */
export function stageInSave(save: string): GameStage {
  const decoded = decodeRecord(save);
  if (!decoded.ok) return 'going';
  const { setup, moves, outcome } = decoded.record;
  return stageOf(setup, moves.list, outcome !== undefined);
}
