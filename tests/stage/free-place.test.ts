import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Crowd, freePlace, IN_A_COLUMN, within } from '#stage/free-place.ts';
import { contains, distance } from '#stage/geometry.ts';
import type { Point } from '#stage/map-data.ts';
import type { ChannelView } from '#stage/stage-view.ts';

const FREE = { x: 0, y: 0, width: 500, height: 400 };
const inside = () => fc.tuple(fc.integer({ min: 20, max: 480 }), fc.integer({ min: 20, max: 380 }));
const crowd = (over: Partial<Crowd> = {}): Crowd => ({ taken: [], channels: [], free: FREE, ...over });
const channel = (path: readonly Point[]): ChannelView => ({
  ...{ a: 0, b: 1, kind: 'direct', path },
  ...{ strands: undefined, carriedFor: undefined },
});

describe('a point brought within a rectangle', () => {
  test('is left alone where it already is', () => {
    expect(within(FREE, [100, 100], 20)).toEqual([100, 100]);
  });

  test('is the nearest that keeps the margin', () => {
    expect(within(FREE, [900, -50], 20)).toEqual([480, 20]);
    const anywhere = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }));
    fc.assert(
      fc.property(anywhere, inside(), (wish, other) => {
        const found = within(FREE, wish, 20);
        expect(contains({ x: 20, y: 20, width: 460, height: 360 }, found)).toBe(true);
        expect(distance(found, wish)).toBeLessThanOrEqual(distance(other, wish));
      }),
    );
  });
});

describe('a free place', () => {
  test('is the wish itself where nothing is', () => {
    expect(freePlace([100, 100], 10, crowd())).toEqual([100, 100]);
    const beside = crowd({ taken: [{ at: [120, 100], radius: 10 }] });
    expect(freePlace([100, 100], 10, beside)).toEqual([100, 100]);
  });

  test('is to the lower right of a thing that stands there, and under it in a column', () => {
    const taken = [{ at: [200, 200] as const, radius: 10 }];
    const [x, y] = freePlace([200, 200], 10, crowd({ taken }));
    expect([x > 200, y > 200]).toEqual([true, true]);
    const below = freePlace([200, 200], 10, crowd({ taken }), IN_A_COLUMN);
    expect(below[0]).toBe(200);
    expect(below[1]).toBeGreaterThan(200);
  });

  test('keeps off a line if it can, and lies on it if it must', () => {
    const taken = [{ at: [200, 200] as const, radius: 10 }];
    const [lower] = [freePlace([200, 200], 10, crowd({ taken }))];
    const off = freePlace([200, 200], 10, crowd({ taken, channels: [channel([lower])] }));
    expect(distance(off, lower)).toBeGreaterThan(10);
    const grid = Array.from({ length: 4000 }, (_, i): Point => [(i % 80) * 6.25, Math.floor(i / 80) * 8]);
    expect(freePlace([200, 200], 10, crowd({ taken, channels: [channel(grid)] }))).toEqual(lower);
  });

  test('is the wish after all where there is none', () => {
    const taken = [{ at: [200, 200] as const, radius: 2000 }];
    expect(freePlace([200, 200], 10, crowd({ taken }))).toEqual([200, 200]);
  });

  test('lies on nothing and in the free part of the stage whenever it is not the wish', () => {
    const things = fc.array(fc.record({ at: inside(), radius: fc.integer({ min: 5, max: 40 }) }), { maxLength: 20 });
    fc.assert(
      fc.property(inside(), fc.integer({ min: 5, max: 20 }), things, (wish, radius, taken) => {
        const found = freePlace(wish, radius, crowd({ taken }));
        if (found === wish) return;
        expect(contains(FREE, found)).toBe(true);
        for (const thing of taken) expect(distance(thing.at, found)).toBeGreaterThanOrEqual(thing.radius + radius);
      }),
    );
  });

  test('is found for each of eight things that want the same one', () => {
    const taken: { at: Point; radius: number }[] = [];
    for (let i = 0; i < 8; i++) taken.push({ at: freePlace([250, 200], 10, crowd({ taken })), radius: 10 });
    taken.forEach((one, i) => {
      for (const other of taken.slice(i + 1)) expect(distance(one.at, other.at)).toBeGreaterThanOrEqual(20);
    });
  });
});
