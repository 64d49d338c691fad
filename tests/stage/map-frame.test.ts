import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { MapData } from '#stage/map-data.ts';
import { frameOf, onMap, screenOf } from '#stage/map-frame.ts';

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
