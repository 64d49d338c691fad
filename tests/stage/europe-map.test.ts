import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coastsAndBorders, countryRings, type MapData, type Point } from '#stage/map-data.ts';
import { projector } from '#stage/projector.ts';
import { bakeEurope } from '../../tools/map/bake-europe.ts';
import type { World } from '../../tools/map/world-topology.ts';

const TEXT = readFileSync('assets/map/europe.json', 'utf8');
const MAP = JSON.parse(TEXT) as MapData;
const lies = (place: [number, number], code: string) =>
  ringsContain(countryRings(MAP, code), projector(MAP.projection)(place));

describe('the baked map', () => {
  test('shows Simferopol in Ukraine and not in Russia', () => {
    expect(lies([34.1, 44.95], 'UA')).toBe(true);
    expect(lies([34.1, 44.95], 'RU')).toBe(false);
  });

  test.each([
    ['UA', 30.52, 50.45],
    ['RU', 37.62, 55.75],
    ['FR', 2.35, 48.86],
    ['GB', -1.5, 52.5],
    ['AT', 16.37, 48.21],
    ['CH', 7.45, 46.95],
    ['TR', 32.86, 39.93],
    ['CY', 33.4, 35.3],
    ['EG', 31.24, 30.04],
  ])('has %s at %f E, %f N', (code, longitude, latitude) => {
    const holders = Object.keys(MAP.countries).filter((each) => lies([longitude, latitude], each));
    expect(holders).toEqual([code]);
  });

  test('has no seam between Crimea and the mainland', () => {
    expect(lies([33.7, 46.1], 'UA')).toBe(true);
    const isthmus = coastsAndBorders(MAP)
      .borders.flat()
      .filter((point) => distanceTo(point, [33.7, 46.1]) < 20);
    expect(isthmus).toEqual([]);
  });

  test('is small, in whole units, inside its frame', () => {
    expect(TEXT.length).toBeLessThanOrEqual(60_000);
    expect(MAP.arcs.flat().every(Number.isInteger)).toBe(true);
    const points = Object.keys(MAP.countries).flatMap((code) => countryRings(MAP, code).flat());
    expect(points.every(([x, y]) => x >= 0 && y >= 0 && x <= MAP.width && y <= MAP.height)).toBe(true);
  });

  test('is what the map tool makes of the atlas', () => {
    const world = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8')) as World;
    expect(`${JSON.stringify(bakeEurope(world))}\n`).toBe(TEXT);
  });
});

test('a code that the map does not know has no rings', () => {
  expect(countryRings(MAP, 'eu')).toEqual([]);
});

function distanceTo([x, y]: readonly [number, number], place: [number, number]): number {
  const [px, py] = projector(MAP.projection)(place);
  return Math.hypot(x - px, y - py);
}

/** Whether a point, in map units, lies inside rings filled even-odd. */
function ringsContain(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1, y1], i) => {
      const [x0, y0] = ring[(i + ring.length - 1) % ring.length] ?? [x1, y1];
      if (y1 > y !== y0 > y && x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1) inside = !inside;
    });
  }
  return inside;
}
