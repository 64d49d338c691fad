import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bezier, EASE_OUT, EASE_TRAVEL, LINEAR } from '#stage/easing.ts';

describe('an ease', () => {
  test.each([
    ['out', EASE_OUT],
    ['travel', EASE_TRAVEL],
    ['linear', LINEAR],
  ])('%s goes from 0 to 1 and never back', (_, ease) => {
    expect([ease(-1), ease(0), ease(1), ease(2)]).toEqual([0, 0, 1, 1]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        expect(ease(Math.min(a, b))).toBeLessThanOrEqual(ease(Math.max(a, b)) + 1e-9);
      }),
    );
  });

  test('is the curve that CSS means by its four numbers', () => {
    // Of the curve called ease-in-out: symmetrical, and 0.129 after a quarter.
    const ease = bezier(0.42, 0, 0.58, 1);
    expect(ease(0.5)).toBeCloseTo(0.5, 5);
    expect(ease(0.25)).toBeCloseTo(0.129, 3);
  });

  test('of equal control points is even, whichever they are', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (x, y, moment) => {
        expect(bezier(x, x, y, y)(moment)).toBeCloseTo(moment, 5);
      }),
    );
  });

  test('turned about its middle is the same curve from its end', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(share, share, share, share), share, ([x1, y1, x2, y2], moment) => {
        // At an upright piece of the curve a moment has no one value.
        fc.pre(x1 < 0.9 && x2 > 0.1);
        expect(bezier(x1, y1, x2, y2)(moment) + bezier(1 - x2, 1 - y2, 1 - x1, 1 - y1)(1 - moment)).toBeCloseTo(1, 3);
      }),
    );
  });

  test('out is past its half before half of the time; travel sets off slower than even', () => {
    expect(EASE_OUT(0.3)).toBeGreaterThan(0.5);
    expect(EASE_TRAVEL(0.1)).toBeLessThan(0.1);
    expect(EASE_TRAVEL(0.9)).toBeGreaterThan(0.9);
  });
});
