import type { Seed } from '#engine/model/setup.ts';

/** A seed by chance, for a new game. */
export function drawSeed(): Seed {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
