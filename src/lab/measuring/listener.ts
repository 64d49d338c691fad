import { negotiate } from '#engine/negotiators/negotiate.ts';
import type { Player } from '#engine/simulation/player.ts';
import { turnDown } from './turn-down.ts';

/** Leaves all moves to the others, and answers and votes as a negotiator does. */
export const LISTENER: Player = (view) => (view.toAct?.kind === 'talk' ? turnDown(view) : negotiate(view));
