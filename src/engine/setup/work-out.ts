import { positionsByRound } from '../events/positions-in-order.ts';
import { cellsOf } from '../model/cells.ts';
import type { CommonKnowledge, WorkedOut } from '../model/game.ts';

/** What follows from the rest of what everybody knows. */
export function workOut(
  common: Pick<CommonKnowledge, 'tracks' | 'issues' | 'positions' | 'partyCount' | 'holding'>,
): WorkedOut {
  return {
    positions: positionsByRound(common),
    cells: common.tracks.map((track) => cellsOf(track, common.issues)),
  };
}
