import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** An announced date lies within the game. */
export const targetWithinRounds: Check = function* ({ tracks, rounds }) {
  for (const [index, { aimFor }] of tracks.entries()) {
    if (aimFor === undefined || aimFor.round <= rounds.count) continue;
    const message = `Round ${aimFor.round} is never reached: the scenario has ${rounds.count} rounds.`;
    yield error('late-target', ['tracks', index, 'aimFor', 'round'], message);
  }
};
