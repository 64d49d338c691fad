import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** An announced date lies within the game. */
export const targetWithinRounds: Check = function* ({ tracks, rounds }) {
  for (const [index, { aimFor }] of tracks.entries()) {
    if (aimFor === undefined || aimFor.round <= rounds.count) continue;
    const fault = { code: 'late-target', round: aimFor.round, rounds: rounds.count } as const;
    yield error(fault, ['tracks', index, 'aimFor', 'round']);
  }
};
