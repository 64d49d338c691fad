import { geoConicConformal } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ConicConformal, projector } from '#stage/projector.ts';
import map from '../../assets/map/europe.json' with { type: 'json' };

const EUROPE = map.projection as unknown as ConicConformal;
const PLACES: [number, number][] = [
  [-7, 38],
  [41, 59],
  [19, 50],
  [37.62, 55.75],
  [34.1, 44.95],
  [-77.04, 38.9],
  [31.24, 30.04],
  [116.4, 39.9],
  [170, 64],
  [-150, 61],
];

test.each(PLACES)('%f E, %f N lies where d3-geo puts it', (longitude, latitude) => {
  const reference = geoConicConformal()
    .parallels([...EUROPE.parallels])
    .rotate([-EUROPE.centre, 0])
    .scale(EUROPE.scale)
    .translate([...EUROPE.translate]);
  const [x, y] = projector(EUROPE)([longitude, latitude]);
  const [wantedX, wantedY] = reference([longitude, latitude]) ?? [Number.NaN, Number.NaN];
  expect(Math.abs(x - wantedX)).toBeLessThan(0.5);
  expect(Math.abs(y - wantedY)).toBeLessThan(0.5);
});

test('north is up and east is right', () => {
  const project = projector(EUROPE);
  expect(project([19, 60])[1]).toBeLessThan(project([19, 40])[1]);
  expect(project([30, 50])[0]).toBeGreaterThan(project([10, 50])[0]);
});

describe('the projection', () => {
  const EARTH = 6371;
  const longitude = () => fc.double({ min: -20, max: 60, noNaN: true });
  const latitude = () => fc.double({ min: 25, max: 72, noNaN: true });
  const project = projector(EUROPE);
  /** Map units a kilometre northwards and eastwards from a place. */
  const scalesAt = (at: [number, number]): [north: number, east: number] => {
    const step = 1e-4;
    const kilometres = (step * Math.PI * EARTH) / 180;
    const [x, y] = project(at);
    const [northX, northY] = project([at[0], at[1] + step]);
    const [eastX, eastY] = project([at[0] + step, at[1]]);
    const east = kilometres * Math.cos((at[1] * Math.PI) / 180);
    return [Math.hypot(northX - x, northY - y) / kilometres, Math.hypot(eastX - x, eastY - y) / east];
  };

  test('keeps shapes: at every place it is as large northwards as eastwards', () => {
    fc.assert(
      fc.property(longitude(), latitude(), (east, north) => {
        const [up, across] = scalesAt([east, north]);
        expect(up / across).toBeCloseTo(1, 3);
      }),
    );
  });

  test('is true on its two parallels, smaller between them and larger beyond', () => {
    const [south, north] = EUROPE.parallels;
    const at = (parallel: number) => scalesAt([19, parallel])[1] * (EARTH / EUROPE.scale);
    expect(at(south)).toBeCloseTo(1, 4);
    expect(at(north)).toBeCloseTo(1, 4);
    expect(at((south + north) / 2)).toBeLessThan(1);
    expect(at(north + 8)).toBeGreaterThan(1);
    expect(at(south - 8)).toBeGreaterThan(1);
  });

  test('loses no place: from the map back to the globe it is found again', () => {
    const [x0, y0] = project([EUROPE.centre, 0]);
    const turn = (place: [number, number], from: [number, number]) => Math.atan2(place[0] - x0, from[1] - place[1]);
    const pole: [number, number] = [x0, project([EUROPE.centre, 89.999999])[1]];
    expect(y0).toBeCloseTo(EUROPE.translate[1], 6);
    fc.assert(
      fc.property(longitude(), latitude(), (east, north) => {
        const at = project([east, north]);
        // Meridians are straight lines through the pole, and parallels are circles around it.
        const other = project([east, north - 10]);
        expect(Math.tan(turn(at, pole))).toBeCloseTo(Math.tan(turn(other, pole)), 3);
        const away = (place: [number, number]) => Math.hypot(place[0] - pole[0], place[1] - pole[1]);
        expect(away(at) / away(project([EUROPE.centre, north]))).toBeCloseTo(1, 3);
        expect(away(other)).toBeGreaterThan(away(at));
      }),
    );
  });

  test('knows no seam: a place is where it is, whole turns on', () => {
    fc.assert(
      fc.property(longitude(), latitude(), fc.integer({ min: -2, max: 2 }), (east, north, turns) => {
        const [x, y] = project([east + 360 * turns, north]);
        const [wantedX, wantedY] = project([east, north]);
        expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThan(1e-6);
      }),
    );
  });
});
