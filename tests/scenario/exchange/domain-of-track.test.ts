import { describe, expect, it } from 'vitest';
import type { Rational } from '#engine/analysis/rational.ts';
import type { Issue } from '#engine/model/scenario/issue.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { domainOfTrack } from '#scenario/exchange/domain-of-track.ts';
import type { ExchangeDomain } from '#scenario/exchange/exchange-domain.ts';
import { byId, smallScenario, walkAway, withParty } from '../../support/scenarios.ts';

/** The small scenario, in which some answers cost b points. */
function withCosts(): Scenario {
  const issues = smallScenario().issues.map(
    (issue): Issue => ({
      ...issue,
      options: issue.options.map((option) => ({
        ...option,
        points: { ...option.points, b: (option.points['b'] ?? 0) - 9 },
      })),
    }),
  );
  return withParty(smallScenario({ issues }), 'b', { walkAway: { opening: walkAway(-2), main: walkAway(-9) } });
}

function domainIn(scenario: Scenario, track: string): ExchangeDomain {
  return domainOfTrack(scenario, track, new Map()).domain;
}

function near({ over, under }: Rational): number {
  return Number(over) / Number(under);
}

/** Every text's sum of one number an issue. */
function sums(rows: readonly (readonly number[])[]): number[] {
  return rows.reduce<number[]>((before, row) => before.flatMap((sum) => row.map((each) => sum + each)), [0]);
}

/** Answers that can be signed, by the issues of a track. */
function signable({ issues }: Scenario, id: string): Issue['options'][] {
  return issues
    .filter(({ track }) => track === id)
    .map(({ options, mustSettle, ifSilent }) => options.filter((option) => !mustSettle || option.id !== ifSilent));
}

describe('a part of a scenario as a domain', () => {
  it('has the articles of that part, the answers that can be signed there, and those who sign it', () => {
    const { name, issues, profiles } = domainIn(smallScenario(), 'opening');
    expect(name).toBe('small-opening');
    expect(issues.map(({ values }) => values.length)).toEqual([2, 2]);
    expect(profiles.map((profile) => profile.name)).toEqual(['a', 'b']);
  });

  it.each(['opening', 'main'])('is worth as much over no deal as its text is, on one scale a party: %s', (track) => {
    const scenario = withCosts();
    for (const { name, counts, reservation } of domainIn(scenario, track).profiles) {
      const start = byId(scenario.parties, name).walkAway[track]?.start ?? 0;
      const rows = signable(scenario, track).map((options) => options.map(({ points }) => points[name] ?? 0));
      const gains = sums(rows).map((points) => points - start);
      const utilities = sums(counts.map((row) => row.map(near)));
      const scale = (Math.max(...gains) - Math.min(...gains)) / (Math.max(...utilities) - Math.min(...utilities));
      expect(utilities).toHaveLength(gains.length);
      utilities.forEach((utility, text) => {
        expect((utility - near(reservation)) * scale).toBeCloseTo(gains[text] ?? Number.NaN, 9);
        expect(utility).toBeLessThanOrEqual(1);
      });
      expect(Math.min(...counts.flat().map(near))).toBeGreaterThanOrEqual(0);
    }
  });

  it('makes no deal worth nothing where it is worse than every text', () => {
    const scenario = withParty(smallScenario(), 'a', { walkAway: { opening: walkAway(-50), main: walkAway(20) } });
    expect(domainIn(scenario, 'opening').profiles[0]?.reservation).toEqual({ over: 0n, under: 1n });
  });
});
