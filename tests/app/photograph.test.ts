import { describe, expect, it } from 'vitest';
import { photographOf } from '#app/photograph.ts';
import type { MapData } from '#stage/map-data.ts';
import europe from '../../assets/map/europe.json';
import { shippedScenario } from '../support/scenarios.ts';

const MAP = europe as unknown as MapData;

describe('the photograph of a scenario', () => {
  const flagship = shippedScenario('white-house-2025');
  const photograph = photographOf(flagship, MAP);

  it('has every delegation inside the picture, the one from beyond the map at its edge', () => {
    const { width = 0, height = 0, marks = [] } = photograph ?? {};
    expect(marks.map(({ mark }) => mark)).toEqual(['US', 'UA', 'RU', 'CW']);
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
    const [us, ukraine, russia] = marks;
    expect(us?.x).toBeLessThan(ukraine?.x ?? 0);
    expect(ukraine?.y).toBeGreaterThan(russia?.y ?? 0);
  });

  it('joins those who talk with each other at first, and no others', () => {
    expect(photograph?.channels).toHaveLength(6 - flagship.channels.length);
  });

  it('shows the country of each delegation that speaks for one', () => {
    expect(photograph?.territories.map(({ order }) => order)).toEqual([1, 2]);
  });

  it('draws a country around the place of its delegation, in whole tenths of a pixel', () => {
    const [, ukraine] = photograph?.marks ?? [];
    const [territory] = photograph?.territories ?? [];
    const points = pointsOf(territory?.path ?? '');
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    expect(points.length).toBeGreaterThan(20);
    expect(Math.min(...xs)).toBeLessThan(ukraine?.x ?? 0);
    expect(Math.max(...xs)).toBeGreaterThan(ukraine?.x ?? Number.POSITIVE_INFINITY);
    expect(Math.min(...ys)).toBeLessThan(ukraine?.y ?? 0);
    expect(Math.max(...ys)).toBeGreaterThan(ukraine?.y ?? Number.POSITIVE_INFINITY);
    // No farther from one to the next than a coast goes on: a wrong step would throw all that follow out of the picture.
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(80);
    expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(60);
  });

  it('is left out where the delegations have no places on the map', () => {
    expect(photographOf(shippedScenario('job-offer'), MAP)).toBeUndefined();
    const far = flagship.parties.map((party) => ({ ...party, at: [-82.4, 23.1] as const }));
    expect(photographOf({ ...flagship, parties: far }, MAP)).toBeUndefined();
  });
});

/** The points of a path of one ring or several, whose steps are told from one point to the next. */
function pointsOf(path: string): [number, number][] {
  return path.split('z').flatMap((ring) => {
    const [start = '', steps = ''] = ring.replace('M', '').split('l');
    const numbers = [start, steps].flatMap((text) => text.match(/-?(?:\d*\.\d|\d+)/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return numbers.flatMap((number, index): [number, number][] => {
      if (index % 2 === 0) {
        x += number;
        return [];
      }
      y += number;
      return [[x, y]];
    });
  });
}
