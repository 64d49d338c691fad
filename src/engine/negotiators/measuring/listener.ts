import type { Player } from '../../simulation/player.ts';
import { negotiate } from '../negotiate.ts';
import { turnDown } from './turning-down.ts';

/** Leaves all moves to the others, and answers and votes as a negotiator does. */
export const LISTENER: Player = (view) => (view.toAct?.kind === 'talk' ? turnDown(view) : negotiate(view));
