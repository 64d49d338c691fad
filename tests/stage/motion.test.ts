import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINEAR } from '#stage/easing.ts';
import type { Point } from '#stage/map-data.ts';
import { lastsFor, move, poseAfter, poseAt, travel } from '#stage/motion.ts';

describe('a motion', () => {
  const there = { ...poseAt([100, 50]), scale: 2, angle: 90, alpha: 0 };
  const motion = move(poseAt([0, 0]), there, { wait: 200, duration: 100, ease: LINEAR });

  test('waits, goes, and stays where it ends', () => {
    expect(lastsFor(motion)).toBe(300);
    expect(poseAfter(motion, 0)).toEqual(poseAt([0, 0]));
    expect(poseAfter(motion, 199)).toEqual(poseAt([0, 0]));
    expect(poseAfter(motion, 250)).toEqual({ x: 50, y: 25, scale: 1.5, angle: 45, alpha: 0.5 });
    expect(poseAfter(motion, 5000)).toEqual(there);
  });
});

describe('papers on their way', () => {
  const legs: Point[][] = [
    [
      [0, 0],
      [100, 0],
    ],
    [
      [100, 0],
      [100, 200],
    ],
  ];
  const motion = travel(legs, [100, 60]);

  test('take 900 ms for a leg, pause 300 at the carrier, and stop where they rest', () => {
    expect(motion.steps.map(({ wait, duration }) => [wait, Math.round(duration / 10) * 10])).toEqual([
      [0, 900],
      [300, 270],
    ]);
    expect(poseAfter(motion, 900)).toMatchObject({ x: 100, y: 0 });
    expect(poseAfter(motion, 1199)).toMatchObject({ x: 100, y: 0 });
    expect(poseAfter(motion, 9000)).toMatchObject({ x: 100, y: 60 });
  });

  test('never leave their way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (time) => {
        const { x, y } = poseAfter(motion, time);
        expect(y < 1e-6 || Math.abs(x - 100) < 1e-6).toBe(true);
      }),
    );
  });
});
