import type { Player } from '../../simulation/player.ts';
import { negotiate } from '../negotiate.ts';
import { callsOpen } from './openings.ts';

/** Calls a vote on every track as soon as there is something to vote on; negotiates otherwise. */
export const VOTE_CALLER: Player = (view) => {
  const call = view.toAct?.kind === 'talk' ? callsOpen(view)[0] : undefined;
  return call === undefined ? negotiate(view) : { move: call, reasons: [] };
};
