import { describe, expect, it } from 'vitest';
import { bell, slope, slopeTable } from '#engine/beliefs/curves.ts';

describe('the bell', () => {
  it('is a table of the curve of Gauss, the same on both sides', () => {
    for (const [distance, expected] of [
      [0, 1000],
      [10, 607],
      [20, 135],
      [30, 11],
    ] as const) {
      expect(bell(distance, 10)).toBe(expected);
      expect(bell(-distance, 10)).toBe(expected);
      expect(Math.abs(expected - 1000 * Math.exp(-((distance / 10) ** 2) / 2))).toBeLessThan(1);
    }
  });

  it('falls all the way, between the points of the table too, and never to nothing', () => {
    const heights = Array.from({ length: 101 }, (_, distance) => bell(distance, 25));
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(heights.every((height) => Number.isSafeInteger(height) && height > 0)).toBe(true);
    expect(bell(1_000_000_000, 1)).toBe(11);
  });
});

describe('the slope', () => {
  it('rises from nothing to certainty, half way in the middle', () => {
    expect([-9, -8, -4, 0, 4, 8, 9].map((distance) => slope(distance, 8))).toEqual([0, 0, 250, 500, 750, 1000, 1000]);
  });

  it('is in its table for every whole distance on which it rises', () => {
    const table = slopeTable(8);
    expect([...table]).toEqual(Array.from({ length: 16 }, (_, place) => slope(place - 8, 8)));
    expect([table[0], slope(8, 8)]).toEqual([0, 1000]);
  });
});
