import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  around,
  type Bow,
  bentLine,
  beside,
  boxAround,
  centroid,
  contains,
  distance,
  lengthOf,
  overlap,
  pointAlong,
  type Rect,
} from '#stage/geometry.ts';
import type { Point } from '#stage/map-data.ts';

const ORIGIN: Point = [0, 0];
const coordinate = () => fc.integer({ min: -1000, max: 1000 });
const point = () => fc.tuple(coordinate(), coordinate());
const path = () => fc.array(point(), { minLength: 2, maxLength: 12 });
const rect = (): fc.Arbitrary<Rect> =>
  fc.record({ x: coordinate(), y: coordinate(), width: fc.nat({ max: 500 }), height: fc.nat({ max: 500 }) });
const share = () => fc.double({ min: 0, max: 1, noNaN: true });

describe('what two rectangles share', () => {
  test('is the area of the piece that lies in both', () => {
    expect(overlap({ x: 0, y: 0, width: 10, height: 10 }, { x: 6, y: 7, width: 10, height: 10 })).toBe(12);
  });

  test('is nothing where they only touch', () => {
    expect(overlap({ x: 0, y: 0, width: 10, height: 10 }, { x: 10, y: 0, width: 10, height: 10 })).toBe(0);
    expect(overlap({ x: 0, y: 0, width: 10, height: 10 }, { x: 30, y: 30, width: 10, height: 10 })).toBe(0);
  });

  test('is the same both ways, and never more than the smaller one', () => {
    fc.assert(
      fc.property(rect(), rect(), (one, other) => {
        expect(overlap(one, other)).toBe(overlap(other, one));
        expect(overlap(one, other)).toBeLessThanOrEqual(Math.min(one.width * one.height, other.width * other.height));
        expect(overlap(one, one)).toBe(one.width * one.height);
      }),
    );
  });
});

test('a square around a point reaches as far as its radius to every side, and no further', () => {
  const square = around([10, 20], 5);
  for (const inside of [
    [5, 15],
    [15, 25],
    [10, 20],
  ] as const)
    expect(contains(square, inside)).toBe(true);
  for (const outside of [
    [4.9, 20],
    [15.1, 20],
    [10, 14.9],
    [10, 25.1],
  ] as const)
    expect(contains(square, outside)).toBe(false);
});

test('the middle of points is moved as they are, and of none it is the origin', () => {
  expect(centroid([])).toEqual([0, 0]);
  expect(
    centroid([
      [0, 0],
      [30, 0],
      [0, 60],
    ]),
  ).toEqual([10, 20]);
  fc.assert(
    fc.property(path(), point(), (points, [dx, dy]) => {
      const [x, y] = centroid(points);
      const moved = centroid(points.map(([px, py]): Point => [px + dx, py + dy]));
      expect(distance(moved, [x + dx, y + dy])).toBeLessThan(1e-6);
    }),
  );
});

describe('a point along a line', () => {
  test('begins and ends with it, whatever is asked beyond', () => {
    fc.assert(
      fc.property(path(), (line) => {
        const [first = ORIGIN] = line;
        const last = line.at(-1) ?? ORIGIN;
        expect(pointAlong(line, 0)).toEqual(first);
        expect(pointAlong(line, -1)).toEqual(first);
        expect(distance(pointAlong(line, 1), last)).toBeLessThan(1e-6);
        expect(distance(pointAlong(line, 2), last)).toBeLessThan(1e-6);
      }),
    );
  });

  test('is reached after that share of the way, round corners too', () => {
    const corner: Point[] = [
      [0, 0],
      [10, 0],
      [10, 30],
    ];
    expect(pointAlong(corner, 0.25)).toEqual([10, 0]);
    expect(pointAlong(corner, 0.5)).toEqual([10, 10]);
  });

  test('is never further from another than the way between them', () => {
    fc.assert(
      fc.property(path(), share(), share(), (line, a, b) => {
        const way = Math.abs(a - b) * lengthOf(line);
        expect(distance(pointAlong(line, a), pointAlong(line, b))).toBeLessThanOrEqual(way + 1e-6);
      }),
    );
  });

  test('stays where it is on a line that goes nowhere', () => {
    expect(pointAlong([], 0.5)).toEqual([0, 0]);
    expect(
      pointAlong(
        [
          [3, 4],
          [3, 4],
        ],
        0.5,
      ),
    ).toEqual([3, 4]);
  });
});

test('no line is shorter than the way straight from its first point to its last', () => {
  expect(
    lengthOf([
      [0, 0],
      [3, 4],
      [3, 10],
    ]),
  ).toBe(11);
  expect(lengthOf([[3, 4]])).toBe(0);
  fc.assert(
    fc.property(path(), (line) => {
      expect(lengthOf(line)).toBeGreaterThanOrEqual(distance(line[0] ?? [0, 0], line.at(-1) ?? [0, 0]) - 1e-6);
    }),
  );
});

describe('a bent line', () => {
  const bow = { sense: 'outward', most: 40 } as const;

  test('bows away from the middle, stops short of its ends and is no higher than allowed', () => {
    const line = bentLine([0, 0], [400, 0], [200, 100], [20, 10], bow);
    expect(distance(line[0] ?? [0, 0], [0, 0])).toBeCloseTo(20, 0);
    expect(distance(line.at(-1) ?? [0, 0], [400, 0])).toBeCloseTo(10, 0);
    const heights = line.map(([, y]) => y);
    expect(Math.max(...heights)).toBeLessThanOrEqual(0);
    expect(Math.min(...heights)).toBeCloseTo(-40, 0);
  });

  test('is empty between things that touch', () => {
    expect(bentLine([0, 0], [30, 0], [0, 50], [15, 15], bow)).toEqual([]);
  });

  const bows: fc.Arbitrary<Bow> = fc.record({
    sense: fc.constantFrom('outward', 'inward'),
    most: fc.integer({ min: 0, max: 60 }),
  });

  test('is no further from the straight one than its bow, and none than an eighth of its length', () => {
    fc.assert(
      fc.property(point(), point(), point(), bows, (a, b, centre, { sense, most }) => {
        const far = distance(a, b);
        for (const [x, y] of bentLine(a, b, centre, [10, 10], { sense, most })) {
          const aside = Math.abs((b[0] - a[0]) * (a[1] - y) - (a[0] - x) * (b[1] - a[1])) / far;
          expect(aside).toBeLessThanOrEqual(Math.min(most, far / 8) + 1e-6);
        }
      }),
    );
  });

  test('lies on the side of the middle when it bows inward, and on the other when outward', () => {
    fc.assert(
      fc.property(point(), point(), point(), (a, b, centre) => {
        const side = ([x, y]: Point) => Math.sign((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]));
        fc.pre(side(centre) !== 0 && distance(a, b) > 30);
        const top = (sense: Bow['sense']) => pointAlong(bentLine(a, b, centre, [5, 5], { sense, most: 40 }), 0.5);
        expect(side(top('inward'))).toBe(side(centre));
        expect(side(top('outward'))).toBe(-side(centre));
      }),
    );
  });
});

describe('a line beside another', () => {
  test('runs to its right, as far away as it is told', () => {
    const across: Point[] = [
      [0, 0],
      [10, 0],
      [20, 0],
    ];
    expect(beside(across, 3).map(([, y]) => y)).toEqual([3, 3, 3]);
    expect(beside(across, -3).map(([, y]) => y)).toEqual([-3, -3, -3]);
    const down = across.map(([x, y]): Point => [y, x]);
    expect(beside(down, 3).map(([x]) => x)).toEqual([-3, -3, -3]);
  });

  test('has each point as far from its own as it is told, wherever the line turns', () => {
    fc.assert(
      fc.property(path(), fc.integer({ min: -20, max: 20 }), (line, by) => {
        beside(line, by).forEach((moved, i) => {
          const [before, after] = [line[i - 1] ?? line[i], line[i + 1] ?? line[i]];
          const turnsBack = distance(before ?? [0, 0], after ?? [0, 0]) === 0;
          expect(distance(moved, line[i] ?? [0, 0])).toBeCloseTo(turnsBack ? 0 : Math.abs(by), 6);
        });
      }),
    );
  });
});

test('a box around points holds each of them by the margin, and touches the outermost', () => {
  fc.assert(
    fc.property(path(), fc.nat({ max: 30 }), (points, margin) => {
      const box = boxAround(points, margin);
      const inner = {
        x: box.x + margin,
        y: box.y + margin,
        width: box.width - 2 * margin,
        height: box.height - 2 * margin,
      };
      for (const each of points) expect(contains(inner, each)).toBe(true);
      expect(points.some(([x]) => x === inner.x) && points.some(([, y]) => y === inner.y)).toBe(true);
      expect(points.some(([x]) => x === inner.x + inner.width)).toBe(true);
      expect(points.some(([, y]) => y === inner.y + inner.height)).toBe(true);
    }),
  );
});
