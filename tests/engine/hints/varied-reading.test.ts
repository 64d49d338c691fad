import { describe, expect, it } from 'vitest';
import { publicReadings } from '#engine/beliefs/public-readings.ts';
import { variedReading } from '#engine/hints/varied-reading.ts';
import { at } from '#engine/model/at.ts';
import { shippedGame } from '../../support/scenarios.ts';

const { common } = shippedGame('white-house-2025');
const READINGS = publicReadings(
  common,
  0,
  common.positions.map((_, index) => index),
);
const VARIANTS = [1, 2, 3, 4, 5];

describe('a variant of a reading', () => {
  it('is the reading itself where it is the first', () => {
    for (const reading of READINGS) expect(variedReading(common, reading, 0)).toBe(reading);
  });

  it('is the same whenever it is asked for, and none is another', () => {
    const reading = at(READINGS, 0);
    const points = VARIANTS.map((variant) => JSON.stringify(variedReading(common, reading, variant).points));
    expect(VARIANTS.map((variant) => JSON.stringify(variedReading(common, reading, variant).points))).toEqual(points);
    expect(new Set([...points, JSON.stringify(reading.points)]).size).toBe(VARIANTS.length + 1);
  });

  it('brings as much in the best case, so that walk-aways mean what they did', () => {
    for (const reading of READINGS) {
      for (const variant of VARIANTS) {
        const { sheets, walkAways } = variedReading(common, reading, variant);
        expect(walkAways).toEqual(reading.walkAways);
        sheets.forEach(({ best }, track) => {
          const read = at(reading.sheets, track).best;
          expect(best).toBeLessThanOrEqual(read);
          expect(best).toBeGreaterThan(read - at(common.tracks, track).issues.length);
        });
      }
    }
  });

  it('has whole points, none below 0', () => {
    for (const reading of READINGS) {
      const points = VARIANTS.flatMap((variant) => variedReading(common, reading, variant).points.flat());
      expect(points.every((each) => Number.isSafeInteger(each) && each >= 0)).toBe(true);
    }
  });
});
