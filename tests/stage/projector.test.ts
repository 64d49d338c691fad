import { geoConicConformal } from 'd3-geo';
import { expect, test } from 'vitest';
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
