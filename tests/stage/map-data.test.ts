import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arcPoints, coastsAndBorders, countryRings, type MapData, type Point } from '#stage/map-data.ts';
import { EUROPE } from './europe.ts';

/** Two square countries side by side: `AA` to the left of `BB`, with a border between them. */
const SQUARES: MapData = {
  ...EUROPE,
  arcs: [
    [10, 0, 0, 10],
    [10, 10, -10, 0, 0, -10, 10, 0],
    [10, 0, 10, 0, 0, 10, -10, 0],
  ],
  countries: { AA: [[0, 1]], BB: [[2, ~0]] },
};

test('an arc is its first point, then a step for each further one', () => {
  expect(arcPoints([5, 7, 1, 0, -2, 3])).toEqual([
    [5, 7],
    [6, 7],
    [4, 10],
  ]);
  expect(arcPoints([])).toEqual([]);
  const points = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })));
  fc.assert(
    fc.property(points, (line) => {
      const steps = line.flatMap(([x, y], i) => [x - (line[i - 1]?.[0] ?? 0), y - (line[i - 1]?.[1] ?? 0)]);
      expect(arcPoints(steps)).toEqual(line);
    }),
  );
});

describe('the rings of a country', () => {
  test('go along their arcs, backwards where the neighbour shares them, and name each corner once', () => {
    expect(countryRings(SQUARES, 'AA')).toEqual([
      [
        [10, 10],
        [0, 10],
        [0, 0],
        [10, 0],
      ],
    ]);
    expect(countryRings(SQUARES, 'BB')).toEqual([
      [
        [20, 0],
        [20, 10],
        [10, 10],
        [10, 0],
      ],
    ]);
  });

  test('are found by a code in small letters too, and none by one that is unknown', () => {
    expect(countryRings(SQUARES, 'aa')).toEqual(countryRings(SQUARES, 'AA'));
    expect(countryRings(SQUARES, 'CC')).toEqual([]);
  });

  test('are closed on the map of Europe: no step between two points is longer than the longest arc has', () => {
    const far = (one: Point, other: Point) => Math.hypot(one[0] - other[0], one[1] - other[1]);
    const steps = EUROPE.arcs
      .map(arcPoints)
      .flatMap((arc) => arc.slice(1).map((point, i) => far(point, arc[i] ?? point)));
    const longest = Math.max(...steps);
    for (const ring of Object.keys(EUROPE.countries).flatMap((code) => countryRings(EUROPE, code))) {
      const jumps = ring.map((point, i) => far(point, ring.at(i - 1) ?? point));
      expect(Math.max(...jumps)).toBeLessThanOrEqual(longest);
    }
  });
});

test('what one country alone uses is coast, what two share is border', () => {
  const { coasts, borders } = coastsAndBorders(SQUARES);
  expect(borders).toEqual([
    [
      [10, 0],
      [10, 10],
    ],
  ]);
  expect(coasts).toHaveLength(2);
  const alone = { ...SQUARES, countries: { AA: [[0, 1]] } };
  expect(coastsAndBorders(alone).borders).toEqual([]);
  expect(coastsAndBorders(alone).coasts).toHaveLength(2);
});
