import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { originalTexts, seenMark } from '#scenario/translation/seen-texts.ts';
import { textsOf } from '#scenario/translation/text-tree.ts';
import { shippedScenario } from '../../support/scenarios.ts';

const SMALL = shippedScenario('job-offer');
const [first, second] = SMALL.parties;
const TEXTS = textsOf(SMALL);
const SEEN = originalTexts(TEXTS).map(seenMark).join(' ');

function codesOf(some: Partial<Record<keyof Scenario, unknown>>): string[] {
  const parsed = parseScenario(stringify({ ...SMALL, ...some }));
  return (parsed.ok ? parsed.warnings : parsed.diagnostics).map(({ code }) => code);
}

describe('translations in a scenario file', () => {
  it('are read without a word if they have every text, and change nothing of the game', () => {
    const text = stringify({ ...SMALL, language: 'en', translations: { gsw: { texts: TEXTS } } });
    const parsed = parseScenario(text);
    expect(parsed).toMatchObject({ ok: true, warnings: [] });
    expect(parsed.ok && scenarioDigest(parsed.scenario)).toBe(scenarioDigest(SMALL));
  });

  it('need to know the language of the file', () => {
    expect(codesOf({ translations: { uk: { texts: TEXTS } } })).toEqual(['missing-key']);
  });

  it.each([
    ['German', 'bad-language'],
    ['en', 'own-language'],
  ])('refuse %s', (tag, code) => {
    expect(codesOf({ language: 'en', translations: { [tag]: { texts: TEXTS } } })).toEqual([code]);
  });

  it('are told what is missing, too long or belongs to nothing', () => {
    const { title: _, ...others } = TEXTS;
    const withTexts = (texts: object) => codesOf({ language: 'en', translations: { uk: { texts } } });
    expect(withTexts(others)).toEqual(['missing-text']);
    expect(withTexts({ ...TEXTS, titel: 'x' })).toEqual(['stale-text']);
    expect(withTexts({ ...TEXTS, title: 'x'.repeat(500) })).toEqual(['too-long']);
    const tooLong = { language: 'en', translations: { uk: { texts: { ...TEXTS, title: 'x'.repeat(500) } } } };
    expect(parseScenario(stringify({ ...SMALL, ...tooLong })).ok).toBe(true);
    expect(
      withTexts({ ...TEXTS, parties: { ...(TEXTS['parties'] as object), [second?.id ?? '']: { mark: first?.mark } } }),
    ).toContain('duplicate-mark');
  });

  it('are told which originals have changed since, if they remember what they were made of', () => {
    const translations = { uk: { seen: SEEN, texts: TEXTS } };
    expect(codesOf({ language: 'en', translations })).toEqual([]);
    expect(codesOf({ language: 'en', title: 'The big lake', translations })).toEqual(['changed-original']);
    expect(codesOf({ language: 'en', title: 'The big lake', translations: { uk: { texts: TEXTS } } })).toEqual([]);
  });
});

describe('a translation that is opened as a scenario', () => {
  it('says of which scenario it is, and nothing else', () => {
    const parsed = parseScenario(stringify({ format: 1, scenario: 'lake', language: 'uk', texts: { title: 'Озеро' } }));
    const faults = parsed.ok ? [] : parsed.diagnostics.map(({ line, fault }) => ({ line, fault }));
    expect(faults).toEqual([{ line: 2, fault: { code: 'translation-alone', id: 'lake' } }]);
  });
});
