import { describe, expect, it } from 'vitest';
import { dotAt } from '#panels/plot/dots.ts';
import { boundsOfSpots, isShown, spotInPixels, ticksBetween } from '#panels/plot/plot-frame.ts';

describe('the frame of a plot', () => {
  const frame = { low: { x: 10, y: 0 }, high: { x: 20, y: 50 }, width: 100, height: 200 };

  it('has more points further right and further up', () => {
    expect(spotInPixels(frame, { x: 10, y: 0 })).toEqual({ x: 0, y: 200 });
    expect(spotInPixels(frame, { x: 15, y: 50 })).toEqual({ x: 50, y: 0 });
  });

  it('has all spots within its corners, with some air, even where there is one or none', () => {
    const spots = [
      { x: 3, y: 4 },
      { x: 9, y: -4 },
    ];
    for (const spot of spots) expect(isShown(boundsOfSpots(spots, 0.1), spot)).toBe(true);
    expect(isShown(boundsOfSpots([{ x: 5, y: 5 }], 0.1), { x: 5.5, y: 4.5 })).toBe(true);
    expect(boundsOfSpots([], 0.1)).toEqual({ low: { x: 0, y: 0 }, high: { x: 1, y: 1 } });
  });

  it.each([
    [0, 10, 5, [0, 2, 4, 6, 8, 10]],
    [26.2, 58, 6, [30, 40, 50]],
    [-0.4, 0.6, 5, [-0.4, -0.2, 0, 0.2, 0.4, 0.6]],
  ])('has round numbers between %f and %f', (low, high, about, ticks) => {
    expect(ticksBetween(low, high, about)).toEqual(ticks);
  });
});

describe('pointing at a dot', () => {
  const dots = [
    { x: 10, y: 10, kind: 'crossed', place: 1 },
    { x: 10, y: 12, kind: 'suits', place: 2 },
  ] as const;

  it('means the nearest within reach; of two as near, the one that stands out', () => {
    expect(dotAt(dots, { x: 9, y: 9 }, 5)?.place).toBe(1);
    expect(dotAt(dots, { x: 10, y: 11 }, 5)?.place).toBe(2);
    expect(dotAt(dots, { x: 30, y: 30 }, 5)).toBeUndefined();
  });
});
