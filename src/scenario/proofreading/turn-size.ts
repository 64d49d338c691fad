import type { Game } from '#engine/model/game.ts';
import type { NewStart } from './share-with.ts';

/** How far a walk-away is turned, as a share of what texts are worth to its party. */
export function turnSize({ scale }: Game, { signatory, start }: NewStart): number {
  const { walkAway, least, most } = signatory;
  return Math.abs(start * scale - walkAway.start) / Math.max(1, most - least);
}
