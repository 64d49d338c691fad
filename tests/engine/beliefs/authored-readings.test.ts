import { describe, expect, it } from 'vitest';
import { authoredReadings } from '#engine/beliefs/authored-readings.ts';
import { at } from '#engine/model/at.ts';
import type { Hypothesis } from '#engine/model/scenario/party.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { shippedScenario, smallScenario, walkAway, withParty } from '../../support/scenarios.ts';

const tracksOf = (scenario: Scenario) => compileGame(scenario).common.tracks;
const [VENUE, , WATER, GUARD] = [0, 1, 2, 3];
const readings = (...hypotheses: Hypothesis[]) =>
  authoredReadings(withParty(smallScenario(), 'b', { hypotheses }), 1, 1, tracksOf(smallScenario())) ?? [];

describe('hypotheses of the author', () => {
  it('are none where the file has none', () => {
    expect(authoredReadings(smallScenario(), 1, 1, tracksOf(smallScenario()))).toBeUndefined();
  });

  it('are the sheet itself where they say nothing, terms and red lines left out', () => {
    const [reading] = readings({ name: 'as it is', prior: 1 });
    expect(reading?.points).toEqual([
      [0, 6, 12],
      [3, 5],
      [1, 10, 20],
      [1, 9, 14],
      [4, 6, 2],
    ]);
  });

  it('with an emphasis shift weight between issues, and the best options still sum to the same', () => {
    const [reading] = readings({ name: 'water', prior: 1, emphasis: { water: 2, guard: 0.5 } });
    const points = reading?.points ?? [];
    const best = points.reduce((sum, row) => sum + Math.max(...row), 0);
    expect(Math.abs(best - (12 + 5 + 20 + 14 + 6))).toBeLessThanOrEqual(2);
    expect(at(at(points, WATER), 2)).toBe(Math.round((40 * 57) / 70));
    expect(at(at(points, GUARD), 2)).toBe(Math.round((7 * 57) / 70));
    expect(at(at(points, VENUE), 2)).toBe(Math.round((12 * 57) / 70));
  });

  it('in full have the points that they give, and those of the sheet for the rest', () => {
    const [reading] = readings({ name: 'no water', prior: 1, points: { water: { nothing: 9, halves: 8, meters: 7 } } });
    expect(reading?.points[WATER]).toEqual([9, 8, 7]);
    expect(reading?.points[GUARD]).toEqual([1, 9, 14]);
  });

  it('have priors that sum to a million, whatever rounding the author has done', () => {
    const third = { prior: 0.33 };
    const three = readings({ name: 'x', ...third }, { name: 'y', ...third }, { name: 'z', ...third });
    expect(three.map(({ prior }) => prior)).toEqual([333_334, 333_333, 333_333]);
  });

  it('know the three walk-aways and the drift, in the units of the game', () => {
    const scenario = withParty(smallScenario(), 'b', {
      hypotheses: [{ name: 'x', prior: 1 }],
      walkAway: { opening: walkAway(7), main: walkAway(18, { spread: 2.5, drift: -0.5, shock: 9 }) },
    });
    expect(authoredReadings(scenario, 1, 10, tracksOf(scenario))?.[0]?.walkAways[1]).toEqual({
      levels: [155, 180, 205],
      drift: -5,
    });
  });

  it('of the flagship are three for each delegation, the first of which is its sheet', () => {
    const flagship = shippedScenario('white-house-2025');
    for (const [party, { id }] of flagship.parties.entries()) {
      const three = authoredReadings(flagship, party, 10, tracksOf(flagship)) ?? [];
      expect(three).toHaveLength(3);
      expect(three[0]?.points).toEqual(
        flagship.issues.map(({ options }) => options.map(({ points }) => (points[id] ?? 0) * 10)),
      );
      expect(three[1]?.points).not.toEqual(three[0]?.points);
    }
  });
});
