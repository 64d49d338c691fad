import { positionsByRound } from '../events/positions-in-order.ts';
import { cellsOf } from '../model/cells.ts';
import type { CommonKnowledge, WorkedOut } from '../model/game.ts';

/** Makes the tables that follow from the rest of the common knowledge. */
export function workOut(
  common: Pick<CommonKnowledge, 'tracks' | 'issues' | 'positions' | 'partyCount' | 'holding'>,
): WorkedOut {
  return {
    positions: positionsByRound(common),
    cells: common.tracks.map((track) => cellsOf(track, common.issues)),
    readings: new Map(),
    sums: common.tracks.map(() => new WeakMap()),
  };
}
