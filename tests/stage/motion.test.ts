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
    expect(poseAfter(motion, 250)).toEqual({ x: 50, y: 25, scale: 1.5, flat: 1, angle: 45, alpha: 0.5 });
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

describe('any motion', () => {
  const pose = () =>
    fc.record({
      ...{ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) },
      ...{
        scale: fc.integer({ min: 1, max: 4 }),
        flat: fc.constantFrom(1, 0.5),
        angle: fc.integer({ min: -180, max: 180 }),
      },
      alpha: fc.constantFrom(0, 0.5, 1),
    });
  const motion = () =>
    fc.record({
      from: pose(),
      steps: fc.array(
        fc.record({
          to: pose(),
          wait: fc.nat({ max: 300 }),
          duration: fc.nat({ max: 900 }),
          ease: fc.constant(LINEAR),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    });

  test('begins where it comes from and ends where its last step goes', () => {
    fc.assert(
      fc.property(motion(), ({ from, steps }) => {
        fc.pre((steps[0]?.wait ?? 0) + (steps[0]?.duration ?? 0) > 0);
        expect(poseAfter({ from, steps }, 0)).toEqual(from);
        expect(poseAfter({ from, steps }, lastsFor({ from, steps }))).toEqual(steps.at(-1)?.to);
      }),
    );
  });

  test('is where each step ends when the next one has not begun', () => {
    fc.assert(
      fc.property(motion(), fc.nat({ max: 3 }), ({ from, steps }, most) => {
        const done = steps.slice(0, most + 1);
        const pausing = { from, steps: [...done, { ...steps[0], wait: 50 } as (typeof steps)[number]] };
        expect(poseAfter(pausing, lastsFor({ from, steps: done }) + 49)).toEqual(done.at(-1)?.to);
      }),
    );
  });
});

test('papers carried along any way end where they rest, within the time of two legs and a pause', () => {
  const point = () => fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }));
  fc.assert(
    fc.property(point(), point(), point(), (from, via, to) => {
      const rest: Point = [(via[0] + to[0]) / 2, (via[1] + to[1]) / 2];
      const carried = travel(
        [
          [from, via],
          [via, to],
        ],
        rest,
      );
      const end = poseAfter(carried, lastsFor(carried));
      expect(Math.hypot(end.x - rest[0], end.y - rest[1])).toBeLessThan(1e-6);
      expect(lastsFor(carried)).toBeLessThanOrEqual(2 * 900 + 300);
    }),
  );
});
