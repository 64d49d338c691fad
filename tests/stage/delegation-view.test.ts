import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Coordinates } from '#engine/model/scenario/coordinates.ts';
import { delegationsOnMap, fitsMap, portholeRadius, reach } from '#stage/delegation-view.ts';
import { distance } from '#stage/geometry.ts';
import type { Point } from '#stage/map-data.ts';
import { EUROPE } from './europe.ts';
import { delegation, flagshipTable } from './flagship-table.ts';

const STAGE = { size: { width: 900, height: 700 }, unit: 1, covered: 0 };
const PARTIES = [0, 1, 2, 3] as const;
const at = (...places: readonly (Coordinates | undefined)[]) =>
  places.map((place, party) => delegation((party % 4) as 0 | 1 | 2 | 3, { party, at: place }));
const onMap = (
  places: readonly Coordinates[],
  screen: (place: Coordinates) => Point = ([x, y]) => [x * 20, 1400 - y * 20],
) => delegationsOnMap({ ...flagshipTable(), delegations: at(...places) }, EUROPE, screen, STAGE);

const KYIV: Coordinates = [30.52, 50.45];
const MOSCOW: Coordinates = [37.62, 55.75];
const WASHINGTON: Coordinates = [-77.04, 38.9];

describe('the map fits delegations', () => {
  test('of which two are on it and all have a place', () => {
    expect(fitsMap(EUROPE, at(KYIV, MOSCOW))).toBe(true);
    expect(fitsMap(EUROPE, at(KYIV, MOSCOW, WASHINGTON))).toBe(true);
    expect(fitsMap(EUROPE, at(KYIV, WASHINGTON))).toBe(false);
    expect(fitsMap(EUROPE, at(KYIV, MOSCOW, undefined))).toBe(false);
    expect(fitsMap(EUROPE, [])).toBe(false);
  });
});

describe('the radius of a porthole', () => {
  test('is a tenth of the width, or less than a sixth of the height, at most', () => {
    const side = () => fc.integer({ min: 40, max: 2000 });
    fc.assert(
      fc.property(side(), side(), fc.double({ min: 0.8, max: 1.6, noNaN: true }), (width, height, unit) => {
        const radius = portholeRadius({ width, height }, unit);
        expect(radius).toBeLessThanOrEqual(width * 0.1);
        expect(radius).toBeLessThan(height / 6);
        expect(radius).toBeLessThanOrEqual(54 * unit);
      }),
    );
  });
});

describe('delegations on the map', () => {
  test('are at their capitals, the person’s own the largest', () => {
    const views = onMap([[10, 50], KYIV, MOSCOW]);
    expect(views.map((view) => view.at)).toEqual(
      [
        [200, 400],
        [610.4, 391],
        [752.4, 285],
      ].map((point) => point.map((n) => expect.closeTo(n, 6))),
    );
    expect(views[1]?.radius).toBeGreaterThan(views[0]?.radius ?? 99);
  });

  test('whose capitals lie off it have windows at the left edge, one under another', () => {
    const windows = onMap([KYIV, WASHINGTON, [116.4, 39.9], MOSCOW]).filter(({ porthole }) => porthole !== undefined);
    expect(windows.map(({ party }) => party)).toEqual([1, 2]);
    const [upper, lower] = windows;
    expect(upper?.at[0]).toBe(lower?.at[0]);
    expect((lower?.at[1] ?? 0) - (upper?.at[1] ?? 0)).toBeGreaterThan(2 * (upper?.porthole ?? 99));
    for (const view of windows) expect(view.at[0]).toBeGreaterThan(reach(view));
  });

  test('in one city are moved apart, each as far as the other', () => {
    const [one, other] = onMap([KYIV, KYIV]);
    if (one === undefined || other === undefined) throw new Error('two were expected');
    expect(distance(one.at, other.at)).toBeGreaterThan(one.radius + other.radius);
    expect((one.at[0] + other.at[0]) / 2).toBeCloseTo(610.4, 6);
  });

  test('never lie on one another, however close any four capitals are', () => {
    const place = () => fc.tuple(fc.integer({ min: 5, max: 35 }), fc.integer({ min: 45, max: 58 }));
    fc.assert(
      fc.property(fc.array(place(), { minLength: 2, maxLength: 4 }), (places) => {
        const views = onMap(places, ([x, y]) => [x * 4, y * 4]);
        views.forEach((one, i) => {
          for (const other of views.slice(i + 1))
            expect(distance(one.at, other.at)).toBeGreaterThan(one.radius + other.radius);
        });
      }),
    );
  });

  test('stay on the stage above what covers it, wherever they are moved', () => {
    const strip = { size: { width: 1000, height: 196 }, unit: 0.8, covered: 40 };
    const six = at(...Array.from({ length: 6 }, () => KYIV));
    for (const corner of [
      [990, 5],
      [4, 190],
      [500, 100],
    ] as const) {
      const views = delegationsOnMap({ ...flagshipTable(), delegations: six }, EUROPE, () => corner, strip);
      for (const {
        at: [x, y],
        radius,
      } of views) {
        expect([x >= radius, x <= 1000 - radius, y >= radius, y <= 156 - radius]).toEqual([true, true, true, true]);
      }
    }
  });

  test('have room for two flags and no more, and are dimmed once they have left', () => {
    const delegations = PARTIES.map((party) =>
      delegation(party, { flags: ['gb', 'fr', 'de'].slice(0, party), status: party === 3 ? 'gone' : 'leaving' }),
    );
    const views = delegationsOnMap({ ...flagshipTable(), delegations }, EUROPE, ([x, y]) => [x * 9, y * 9], STAGE);
    expect(views.map(({ flags }) => flags.length)).toEqual([0, 1, 2, 2]);
    expect(views.map(({ stretch }) => stretch > 0)).toEqual([false, false, true, true]);
    expect(views.map(({ dimmed }) => dimmed)).toEqual([false, false, false, true]);
  });
});

test('a delegation reaches as far as its token or, off the map, as its window', () => {
  const [inside, outside] = onMap([KYIV, WASHINGTON]);
  expect(inside && reach(inside)).toBe(inside?.radius);
  expect(outside && reach(outside)).toBe(outside?.porthole);
  expect(outside?.porthole).toBeGreaterThan(outside?.radius ?? 99);
});
