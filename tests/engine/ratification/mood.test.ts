import { describe, expect, it } from 'vitest';
import { drawFrom, openStream } from '#engine/model/random.ts';
import { chanceOfMoodUpTo, drawMood } from '#engine/ratification/mood.ts';

/** Moods of many games. */
function moods(doubt: number): number[] {
  return Array.from(
    { length: 4000 },
    (_, seed) => drawFrom(openStream(seed, 'homes'), (draw) => drawMood(doubt, draw)).drawn,
  );
}

describe('the mood of a home', () => {
  it('is never further off than the doubt, is as often above as below, and seldom far off', () => {
    const drawn = moods(60);
    expect([Math.min(...drawn), Math.max(...drawn)].every((mood) => Math.abs(mood) <= 60)).toBe(true);
    expect(Math.abs(drawn.filter((mood) => mood > 0).length - drawn.filter((mood) => mood < 0).length)).toBeLessThan(
      200,
    );
    expect(drawn.filter((mood) => Math.abs(mood) <= 20).length).toBeGreaterThan(
      drawn.filter((mood) => Math.abs(mood) > 40).length * 3,
    );
  });

  it('is none where there is no doubt', () => {
    expect(new Set(moods(0).map(Math.abs))).toEqual(new Set([0]));
  });

  it('is up to a bound as often as is said', () => {
    const drawn = moods(60);
    for (const most of [-61, -60, -25, -1, 0, 10, 45, 60, 99]) {
      const share = drawn.filter((mood) => mood <= most).length / drawn.length;
      expect(Math.abs(share - chanceOfMoodUpTo(most, 60) / 1000)).toBeLessThan(0.03);
    }
  });
});
