import { describe, expect, it } from 'vitest';
import { fuzzRuns, isFuzzing, sampleSize, UNHURRIED } from './fuzz-runs.ts';
import { throwLinks } from './hostile/throw-links.ts';

/** `npm run fuzz` throws so many for each run that it asks for. */
const PER_RUN = 500;
const USUAL = 150;
const OF_STUDY = 2000;
/** Milliseconds of processor time, which is not all a game's where tests run side by side. */
const LONGEST = 5000;

describe('hostile links', UNHURRIED, () => {
  it('come to a sentence or a game, in bounded time, and never to another game as verified', () => {
    const count = isFuzzing() ? PER_RUN * fuzzRuns(1).numRuns : sampleSize(USUAL, OF_STUDY);
    const seed = isFuzzing() ? Date.now() % 2 ** 31 : 1;
    const { faults, slowest, outcomes, alterations } = throwLinks({ count, seed, every: isFuzzing() });
    if (isFuzzing())
      process.stdout.write(
        `${JSON.stringify({ count, seed, slowest, ...asObjects({ outcomes, alterations }) }, undefined, 1)}\n`,
      );
    expect(faults).toEqual([]);
    expect(slowest.took, slowest.what).toBeLessThan(LONGEST);
    if (isFuzzing()) return;
    // What is thrown gets as far as it can: some of it is read, played, brought and gone on with.
    for (const is of [
      'refused',
      'an ending, verified',
      'an ending, damaged',
      ...sampleSize([], ['can be gone on with', 'hands a scenario out', 'settings to sit down with']),
    ]) {
      expect([...outcomes.keys()]).toContain(is);
    }
  });
});

function asObjects(maps: Readonly<Record<string, ReadonlyMap<string, number>>>) {
  return Object.fromEntries(Object.entries(maps).map(([name, map]) => [name, Object.fromEntries(map)]));
}
