import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapData } from '#stage/map-data.ts';
import { frameOf, onMap, placesNear, screenOf } from '#stage/map-frame.ts';

const MAP = JSON.parse(readFileSync('assets/map/europe.json', 'utf8')) as MapData;
const PLACES: [number, number][] = [
  [2.35, 48.86],
  [37.62, 55.75],
  [28.98, 41.01],
];
const MARGINS = { left: 60, right: 60, top: 40, bottom: 40 };

test.each([
  [552, 720],
  [300, 400],
  [900, 800],
  [1200, 700],
])('at %i x %i the map fills the stage and the places keep the margins', (width, height) => {
  const frame = frameOf(MAP, PLACES, { width, height }, MARGINS);
  const [left, top] = frame.offset;
  expect(left).toBeLessThanOrEqual(0);
  expect(top).toBeLessThanOrEqual(0);
  expect(left + MAP.width * frame.scale).toBeGreaterThanOrEqual(width);
  expect(top + MAP.height * frame.scale).toBeGreaterThanOrEqual(height);
  for (const [x, y] of PLACES.map(screenOf(MAP, frame))) {
    expect(x).toBeGreaterThanOrEqual(59.9);
    expect(x).toBeLessThanOrEqual(width - 59.9);
    expect(y).toBeGreaterThanOrEqual(39.9);
    expect(y).toBeLessThanOrEqual(height - 39.9);
  }
});

test('neighbouring cities are not magnified beyond 1,500 km across', () => {
  const { scale } = frameOf(
    MAP,
    [
      [35.2, 31.8],
      [31.24, 30.04],
    ],
    { width: 600, height: 600 },
    MARGINS,
  );
  expect(480 / scale).toBeGreaterThanOrEqual(749);
});

test('Cairo lies on the map, Washington and Beijing do not', () => {
  expect([onMap(MAP, [31.24, 30.04]), onMap(MAP, [-77.04, 38.9]), onMap(MAP, [116.4, 39.9])]).toEqual([
    true,
    false,
    false,
  ]);
});

describe('the frame of any places', () => {
  const place = () => fc.tuple(fc.integer({ min: -9, max: 45 }), fc.integer({ min: 35, max: 60 }));
  const size = () =>
    fc.record({ width: fc.integer({ min: 300, max: 1900 }), height: fc.integer({ min: 196, max: 1000 }) });

  test('shows each of them, on a stage that is no more than twice as wide as it is high', () => {
    fc.assert(
      fc.property(fc.array(place(), { minLength: 1, maxLength: 8 }), size(), (places, { width, height }) => {
        fc.pre(width <= 2 * height);
        const frame = frameOf(MAP, places, { width, height }, MARGINS);
        for (const [x, y] of places.map(screenOf(MAP, frame))) {
          expect([x >= 0, x <= width, y >= 0, y <= height]).toEqual([true, true, true, true]);
        }
      }),
    );
  });

  test('never shows the edge of the map where the map is as wide or as high as the stage', () => {
    fc.assert(
      fc.property(fc.array(place(), { maxLength: 8 }), size(), (places, { width, height }) => {
        const { scale, offset } = frameOf(MAP, places, { width, height }, MARGINS);
        const [across, down] = [MAP.width * scale, MAP.height * scale];
        if (across >= width + 16 * scale) expect([offset[0] < 0, offset[0] + across > width]).toEqual([true, true]);
        if (down >= height + 16 * scale) expect([offset[1] < 0, offset[1] + down > height]).toEqual([true, true]);
      }),
    );
  });

  test('has the middle of the map in it where no place is given, or none that lies on the map', () => {
    const stage = { width: 800, height: 600 };
    const none = frameOf(MAP, [], stage, MARGINS);
    expect(frameOf(MAP, [[-77.04, 38.9]], stage, MARGINS)).toEqual(none);
    const [x, y] = [(MAP.width / 2) * none.scale + none.offset[0], (MAP.height / 2) * none.scale + none.offset[1]];
    expect([x > 0, x < 800, y > 0, y < 600]).toEqual([true, true, true, true]);
  });
});

describe('places near the delegations', () => {
  const ANCHORS: [number, number][] = [
    [2.35, 48.86],
    [37.62, 55.75],
  ];

  test('are those among them or a little beyond, not those on another continent', () => {
    const geneva: [number, number] = [6.14, 46.2];
    const abuDhabi: [number, number] = [54.37, 24.45];
    const anchorage: [number, number] = [-149.9, 61.2];
    expect(placesNear(MAP, ANCHORS, [geneva, abuDhabi, anchorage])).toEqual([geneva]);
    expect(placesNear(MAP, ANCHORS, [])).toEqual([]);
  });

  test('always include the delegations’ own', () => {
    const place = () => fc.tuple(fc.integer({ min: -9, max: 45 }), fc.integer({ min: 35, max: 60 }));
    fc.assert(
      fc.property(fc.array(place(), { minLength: 1, maxLength: 8 }), (anchors) => {
        expect(placesNear(MAP, anchors, anchors)).toEqual(anchors);
      }),
    );
  });
});
