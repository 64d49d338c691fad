import { describe, expect, it } from 'vitest';
import { distinctSums } from '#engine/beliefs/distinct-sums.ts';
import { thoughtOf } from '#engine/beliefs/thought.ts';
import { at } from '#engine/model/at.ts';
import { pointsByPackage } from '#engine/model/packages.ts';
import { openTable } from '../../support/play.ts';
import { shippedScenario } from '../../support/scenarios.ts';

const SETTLEMENT = 1;
const table = openTable(shippedScenario('white-house-2025'));
const { common } = table.viewOf('us');
const rules = at(common.tracks, SETTLEMENT);

describe('the sums of points that packages bring', () => {
  it('are, under each reading of interests, each told once', () => {
    const readings = at(common.hypotheses, 1) ?? [];
    expect(readings.length).toBeGreaterThan(0);
    const { points, starts, indexOf } = distinctSums(common, SETTLEMENT, readings);
    readings.forEach((reading, index) => {
      const { low, step } = at(reading.sheets, SETTLEMENT);
      const own = points.subarray(at(starts, index), at(starts, index + 1));
      expect(new Set(own).size).toBe(own.length);
      pointsByPackage(rules, reading.points).forEach((brings, pack) => {
        const steps = Math.floor((brings - low) / step);
        expect(points[at(indexOf, pack * readings.length + index)]).toBe(low + steps * step);
      });
    });
  });

  it('are found once for all seats that read a delegation alike', () => {
    const water = openTable(shippedScenario('village-water'));
    const [one, other] = [water.viewOf('highfield'), water.viewOf('lakeside')];
    const read = [one, other].map((view) => thoughtOf(view, 2).readings);
    expect(read[0]).toBe(read[1]);
    expect(distinctSums(one.common, 0, at(read, 0))).toBe(distinctSums(other.common, 0, at(read, 1)));
  });
});
