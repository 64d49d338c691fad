import { negotiate } from '#engine/negotiators/negotiate.ts';
import type { Player } from '#engine/simulation/player.ts';
import { callsOpen } from './openings.ts';

/** Calls a vote on every track as soon as there is something to vote on; negotiates otherwise. */
export const VOTE_CALLER: Player = (view) => {
  const call = view.toAct?.kind === 'talk' ? callsOpen(view)[0] : undefined;
  return call === undefined ? negotiate(view) : { move: call, reasons: [] };
};
