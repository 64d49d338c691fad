import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { shippedScenario, smallScenario } from '../support/scenarios.ts';

describe('the digest of a scenario', () => {
  const scenario = shippedScenario('job-offer');

  it('is that of its content, not of the file that it came from', () => {
    const reordered = Object.fromEntries(Object.entries(scenario).reverse()) as unknown as Scenario;
    expect(scenarioDigest(reordered)).toBe(scenarioDigest(scenario));
  });

  it('stays when a word of its text is mended, and when it gets a source', () => {
    const mended = { ...scenario, summary: `${scenario.summary}!` };
    const sourced = { ...mended, sources: { paper: { outlet: 'A paper', date: '2025-03-11', says: 'So it is.' } } };
    expect(scenarioDigest(sourced)).toBe(scenarioDigest(scenario));
  });

  it('changes with a point', () => {
    const { terms } = smallScenario();
    expect(scenarioDigest(smallScenario({ terms: terms.map((term) => ({ ...term, points: -5 })) }))).not.toBe(
      scenarioDigest(smallScenario()),
    );
  });

  it('counts a key that nobody has thought of', () => {
    const newer = { ...scenario, weather: 'rain' } as Scenario;
    expect(scenarioDigest(newer)).not.toBe(scenarioDigest(scenario));
  });

  it('is worked out once, since a game is saved after every move', () => {
    let looks = 0;
    const watched = new Proxy(smallScenario(), {
      ownKeys: (target) => {
        looks += 1;
        return Reflect.ownKeys(target);
      },
    });
    const first = scenarioDigest(watched);
    expect(looks).toBeGreaterThan(0);
    const looksBefore = looks;
    expect(scenarioDigest(watched)).toBe(first);
    expect(looks).toBe(looksBefore);
  });

  it('takes ids for nothing but ids', () => {
    const withPoints = (points: Record<string, number>) =>
      smallScenario({
        issues: smallScenario().issues.map((issue) => ({ ...issue, options: [{ id: 'x', label: 'X', points }] })),
      });
    const digests = [{ constructor: 1 }, { constructor: 2 }, { each: 1 }].map((points) =>
      scenarioDigest(withPoints(points)),
    );
    expect(new Set(digests).size).toBe(3);
  });
});
