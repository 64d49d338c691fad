import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseTranslation } from '#scenario/translation/parse-translation.ts';
import { textsOf } from '#scenario/translation/text-tree.ts';
import { shippedScenario, smallScenario } from '../../support/scenarios.ts';
import { inWords } from '../diagnose.ts';

const SMALL = smallScenario();
const HEAD = { format: 1, scenario: SMALL.id, language: 'uk' };

/** What is said of a translation, as `line code`. */
function saidOf(text: string): string[] {
  const parsed = parseTranslation(text, SMALL);
  return (parsed.ok ? parsed.warnings : parsed.diagnostics).map(({ line, code }) => `${line} ${code}`);
}

function saidOfTexts(texts: unknown): string[] {
  return saidOf(stringify({ ...HEAD, texts }));
}

describe('a translation', () => {
  it('that has every text is read without a word', () => {
    const text = stringify({ ...HEAD, texts: textsOf(SMALL) });
    expect(parseTranslation(text, SMALL)).toMatchObject({
      ok: true,
      warnings: [],
      translation: { language: 'uk', texts: { title: SMALL.title } },
    });
  });

  it('falls back where texts are missing, and says which, and where', () => {
    const { title: _, ...others } = textsOf(SMALL);
    expect(saidOfTexts(others)).toEqual(['5 missing-text']);
    const parsed = parseTranslation(stringify(HEAD), SMALL);
    expect(parsed.ok && parsed.warnings.map(inWords)).toEqual(['The translation has no texts yet.']);
  });

  it('is told of texts that belong to nothing any more, and what may have been meant', () => {
    const parsed = parseTranslation(stringify({ ...HEAD, texts: { ...textsOf(SMALL), titel: 'x' } }), SMALL);
    expect(parsed.ok && parsed.warnings).toMatchObject([
      { code: 'stale-text', suggestion: { code: 'did-you-mean', word: 'title' } },
    ]);
  });

  it('may have a title without saying how it stands within a sentence', () => {
    const scenario = shippedScenario('white-house-2025');
    const withoutThem = (_: string, part: unknown) => {
      const { inSentence, ...others } = part as { readonly inSentence?: unknown };
      return inSentence === undefined ? part : others;
    };
    const texts = JSON.parse(JSON.stringify(textsOf(scenario)), withoutThem);
    const text = stringify({ format: 1, scenario: scenario.id, language: 'uk', texts });
    expect(parseTranslation(text, scenario)).toMatchObject({ ok: true, warnings: [] });
  });

  it('is told of words for within a sentence that would end it', () => {
    const issues = SMALL.issues.map((issue) => ({
      ...issue,
      options: issue.options.map((option) => ({ ...option, inSentence: 'a meeting' })),
    }));
    const scenario = { ...SMALL, issues };
    const texts = JSON.parse(JSON.stringify(textsOf(scenario)).replace('"a meeting"', '"зустріч."'));
    const parsed = parseTranslation(stringify({ ...HEAD, texts }), scenario);
    expect(parsed.ok && parsed.warnings.map(inWords)).toEqual([
      'These words are used inside sentences, so "." at the end is wrong. Delete it.',
    ]);
  });

  it('may say how names are declined', () => {
    const texts = textsOf(SMALL);
    const forms = { plural: false, gender: 'm', cases: { gen: 'Києва', dat: 'Києву' } };
    const parties = texts['parties'] as Record<string, object>;
    const told = { ...texts, parties: { ...parties, a: { ...parties['a'], ...forms } } };
    expect(saidOfTexts(told)).toEqual([]);
    const wrong = { plural: 'no', gender: 'x', cases: { abl: 'Києвом', gen: 3 } };
    expect(saidOfTexts({ ...told, parties: { ...parties, a: { ...parties['a'], ...wrong } } })).toEqual([
      expect.stringContaining('wrong-type'),
      expect.stringContaining('unknown-value'),
      expect.stringContaining('unknown-key'),
      expect.stringContaining('wrong-type'),
    ]);
  });
});

describe('what stands in the way of a translation', () => {
  it.each([
    ['nothing', '', '1 empty-file'],
    ['a list', '- 1', '1 not-a-map'],
    ['another scenario', stringify({ ...HEAD, scenario: 'other' }), '2 other-scenario'],
    ['no language', stringify({ ...HEAD, language: 'Ukrainian' }), '3 bad-language'],
    ['another format', stringify({ ...HEAD, format: 2 }), '1 bad-format'],
    ['a key that it has not', stringify({ ...HEAD, texst: {} }), '4 unknown-key'],
    ['a number for a text', stringify({ ...HEAD, texts: { title: 3 } }), '5 wrong-type'],
    ['an empty text', stringify({ ...HEAD, texts: { title: ' ' } }), '5 empty-text'],
    ['texts that are a list', stringify({ ...HEAD, texts: [1] }), '5 wrong-type'],
    [
      'an article without a place for its answer',
      stringify({ ...HEAD, texts: { issues: { venue: { sentence: 'They meet.' } } } }),
      '7 missing-placeholder',
    ],
    ['a mark that is none', stringify({ ...HEAD, texts: { parties: { a: { mark: 'місто' } } } }), '7 bad-format'],
    [
      'a mark that another has',
      stringify({ ...HEAD, texts: { parties: { a: { mark: 'ПП' }, b: { mark: 'пп' } } } }),
      '9 duplicate-mark',
    ],
    ['an escape', '"format": "\\u202e"', '1 forbidden-character'],
  ])('%s', (_, text, said) => {
    expect(parseTranslation(text, SMALL).ok).toBe(false);
    expect(saidOf(text)).toContain(said);
  });
});

describe('what is said of a translation', () => {
  it('tells what to do in sentences', () => {
    const rounds = { label: 7, forms: { xx: 'days' } };
    const parsed = parseTranslation(
      stringify({ ...HEAD, scenario: 'x', texts: { title: 'x'.repeat(2000), rounds } }),
      SMALL,
    );
    expect((parsed.ok ? [] : parsed.diagnostics).map(inWords)).toEqual([
      `This must be a translation of the scenario "${SMALL.id}".`,
      expect.stringMatching(/^Not translated yet: summary, .* and \w+\.$/),
      'This text has 2,000 characters, and the limit is 56. The original is shown instead.',
      'This must be a text.',
      'There is no form "xx". Possible forms: one, two, few, many and other.',
    ]);
  });
});
