import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixedTarget } from '#lab/boa/mixed-target.ts';

describe('a mixed target', () => {
  const situation = { time: 0.5, best: 1000, floor: 400, aim: 800, first: 300, received: 300 };

  it('comes down with time', () => {
    const targets = [0.01, 0.2, 0.4, 0.6, 0.8, 0.95, 0.99].map((time) => mixedTarget({ ...situation, time }));
    expect(targets).toEqual([...targets].sort((a, b) => b - a));
  });

  it('is lower where the others have come further', () => {
    expect(mixedTarget({ ...situation, received: 700 })).toBeLessThan(mixedTarget(situation));
  });

  it('comes down towards the best offer so far only near the end', () => {
    expect(mixedTarget({ ...situation, time: 0.7, received: 500 })).toBeGreaterThan(800);
    expect(mixedTarget({ ...situation, time: 0.99, received: 500 })).toBeLessThan(600);
  });

  it('is never below the floor, nor above the best', () => {
    const value = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        value,
        value,
        value,
        value,
        (time, a, b, first, received) => {
          const [floor, aim] = [Math.min(a, b), Math.max(a, b)];
          const target = mixedTarget({ time, best: 1000, floor, aim, first, received });
          expect(target).toBeGreaterThanOrEqual(floor);
          expect(target).toBeLessThanOrEqual(1000);
        },
      ),
    );
  });
});
