import { negotiate } from '#engine/negotiators/negotiate.ts';
import type { Player } from '#engine/simulation/player.ts';
import { turnDown } from './turn-down.ts';

/** Stalls for the first half of the rounds, as if its chair were empty, and then negotiates. */
export const LATECOMER: Player = (view) =>
  view.round * 2 <= view.common.roundCount ? turnDown(view) : negotiate(view);
