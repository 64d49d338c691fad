import type { Game } from '#engine/model/game.ts';
import type { Signatory } from './track-proof.ts';

/** True if no text is ever worth as much to a signatory as no deal, at any drawn walk-away and on any day. */
export function isOutOfReach({ common }: Game, { most, walkAway }: Signatory): boolean {
  const { start, spread, drift } = walkAway;
  return start - spread + Math.min(0, drift) * (common.roundCount - 1) > most;
}
