import { at } from '#engine/model/at.ts';
import type { Player } from '#engine/simulation/player.ts';
import { turnDown } from './turn-down.ts';

/** Announces on its first turn that it leaves, and agrees to nothing until it has gone. */
export const QUITTER: Player = (view) => {
  const { party, common } = view;
  const mayLeave = view.toAct?.kind === 'talk' && common.mayWalkOut && at(view.parties, party).leavesAt === 0;
  return mayLeave ? { move: { type: 'walkOut', party }, reasons: [] } : turnDown(view);
};
