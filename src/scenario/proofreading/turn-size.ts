import type { Game } from '#engine/model/game.ts';
import type { NewStart } from './share-with.ts';

/** Returns the change of a walk-away as a share of the party's range of points. */
export function turnSize({ scale }: Game, { signatory, start }: NewStart): number {
  const { walkAway, least, most } = signatory;
  return Math.abs(start * scale - walkAway.start) / Math.max(1, most - least);
}
