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

  it('is left out where the delegations have no places on the map', () => {
    expect(photographOf(shippedScenario('job-offer'), MAP)).toBeUndefined();
    const far = flagship.parties.map((party) => ({ ...party, at: [-82.4, 23.1] as const }));
    expect(photographOf({ ...flagship, parties: far }, MAP)).toBeUndefined();
  });
});
