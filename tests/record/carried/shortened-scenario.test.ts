import { describe, expect, it } from 'vitest';
import { shortenedScenario, type TextLimits } from '#record/carried/shortened-scenario.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { byId, shippedScenario, smallScenario } from '../../support/scenarios.ts';

const NOTHING: TextLimits = { story: 0, aims: 0, mandates: 0, reasons: 0, pictures: false };
const LITTLE: TextLimits = { story: 40, aims: 40, mandates: 40, reasons: 20, pictures: true };

describe('a shortened scenario', () => {
  it.each(['job-offer', 'village-water', 'white-house-2025'])('is the same game, and can be read: %s', (id) => {
    const scenario = shippedScenario(id);
    for (const limits of [LITTLE, NOTHING]) {
      const parsed = parseScenario(JSON.stringify(shortenedScenario(scenario, limits)));
      expect(parsed.ok && scenarioDigest(parsed.scenario)).toBe(scenarioDigest(scenario));
    }
  });

  it('has no long text left but what is warned of', () => {
    const keys = longTexts(shortenedScenario(shippedScenario('white-house-2025'), NOTHING));
    expect([...new Set(keys)].sort()).toEqual(['contentNote']);
  });

  it('has the beginnings of texts, up to the end of a word', () => {
    const { parties, situation } = shortenedScenario(shippedScenario('job-offer'), LITTLE);
    expect(byId(parties, 'candidate').mandate.position).toBe('In your letter of application you said …');
    expect(byId(parties, 'candidate').name).toBe('Candidate');
    expect(situation).toEqual(['A repair workshop for bicycles and …']);
  });

  it('has one source that stands for all, so that what was stated stays stated', () => {
    const { sources, positions } = shortenedScenario(shippedScenario('white-house-2025'), NOTHING);
    expect(Object.keys(sources)).toEqual(['s']);
    expect(positions.some(({ source, tag }) => source === 's' && tag === 'stated')).toBe(true);
  });

  it('leaves alone what authors have named as the format names its texts', () => {
    const never = { question: ['because'], area: ['flags'] };
    const redLines = [{ party: 'says', never, declared: true, because: 'We never would.' }];
    const shortened = shortenedScenario(smallScenario({ redLines }), NOTHING);
    expect(shortened.redLines).toEqual([{ party: 'says', never, declared: true, because: '…' }]);
  });
});

/** The keys of texts that are longer than a title. */
function longTexts(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return value.length > 75 ? [key] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([own, part]) => longTexts(part, Array.isArray(value) ? key : own));
}
