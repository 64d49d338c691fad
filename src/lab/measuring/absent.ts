import type { Player } from '#engine/simulation/player.ts';
import { turnDown } from './turn-down.ts';

/** An empty chair: makes no move, refuses every offer, evades every question and votes no. */
export const ABSENT: Player = turnDown;
