import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { PO_FORM } from '#scenario/exchange/po-form.ts';
import type { ReadUnit } from '#scenario/exchange/translation-format.ts';
import { XLIFF_FORM } from '#scenario/exchange/xliff-form.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { comparedTexts, exchangedUnits, tagOfFile } from '#scenario/translation/exchanged-texts.ts';
import { originalTexts } from '#scenario/translation/seen-texts.ts';
import { setTranslated, type TranslatedText } from '#scenario/translation/set-translated.ts';
import { textsOf } from '#scenario/translation/text-tree.ts';
import { SMALL } from '../small-scenario.ts';

const FORMS = { PO: PO_FORM, XLIFF: XLIFF_FORM };

function scenarioIn(file: string): Scenario {
  const parsed = parseScenario(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  return parsed.scenario;
}

const ORIGINALS = originalTexts(textsOf(scenarioIn(SMALL)));

function written(file: string, texts: readonly TranslatedText[]): string {
  if (texts.length === 0) return file;
  const set = setTranslated(file, { tag: 'uk', from: 'en', texts });
  if (!set.ok) throw new Error(JSON.stringify(set.errors));
  return set.text;
}

const exported = (scenario: Scenario) => exchangedUnits(scenario, 'uk', () => []);

/** Texts in the place of some originals, with signs that files give a meaning of their own. */
const signs = fc.constantFrom(...'aЇ\\"\'<>&;#:= ', '\n', '…', '\u{1f600}', '\\n', ']]>', '<!--', '# x', '- ');
const words = fc
  .array(signs, { minLength: 1, maxLength: 12 })
  .map((all) => all.join('').trim())
  .filter((text) => text !== '');
const someTexts = fc
  .array(fc.option(words, { nil: undefined }), { minLength: ORIGINALS.length, maxLength: ORIGINALS.length })
  .map((all) =>
    ORIGINALS.flatMap(({ path, text }, at): TranslatedText[] => {
      const given = path.at(-1) === 'mark' ? undefined : all[at];
      return given === undefined ? [] : [{ path, text: text.includes('{option}') ? `${given} {option}` : given }];
    }),
  );

describe.each(Object.entries(FORMS))('a translation as %s', (_, form) => {
  const sent = (scenario: Scenario) =>
    form.read(form.write(exported(scenario), { source: 'en', target: 'uk' }), 'x').units;

  it('comes back without a difference, and fills a file that has none', () => {
    fc.assert(
      fc.property(someTexts, (texts) => {
        const file = written(SMALL, texts);
        const scenario = scenarioIn(file);
        const back = sent(scenario);
        expect(comparedTexts(scenario, 'uk', back)).toEqual({ texts: [], refused: [], unknown: [], outdated: 0 });
        expect(written(SMALL, comparedTexts(scenarioIn(SMALL), 'uk', back).texts)).toBe(file);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves a text alone whose original has changed, until somebody has read it again', () => {
    const older = written(SMALL, [{ path: ['title'], text: 'Спільний сад' }]);
    const changed = scenarioIn(older.replace('title: The shared garden', 'title: Our garden'));
    expect(comparedTexts(changed, 'uk', sent(changed)).texts).toEqual([]);
    const read = [{ id: 'title', source: 'Our garden', target: 'Спільний сад' }];
    expect(comparedTexts(changed, 'uk', read).texts).toHaveLength(1);
  });
});

const compared = (...units: readonly ReadUnit[]) => comparedTexts(scenarioIn(SMALL), 'uk', units);

describe('a text that comes back', () => {
  it('empty removes nothing', () => {
    const scenario = scenarioIn(written(SMALL, [{ path: ['title'], text: 'Сад' }]));
    expect(comparedTexts(scenario, 'uk', [{ id: 'title', source: '', target: ' ' }]).texts).toEqual([]);
  });

  it('is left out with its reason if the scenario could not be played with it', () => {
    const { texts, refused } = compared(
      { id: 'issues.time.sentence', source: '', target: 'Вони зустрінуться.' },
      { id: 'title', source: '', target: 'Сад' },
    );
    expect(texts.map(({ path }) => path)).toEqual([['title']]);
    expect(refused.flatMap(({ faults }) => faults.map(({ fault }) => fault.code))).toEqual([
      'missing-placeholder.translated',
    ]);
  });

  it('is marked as out of date if its original has changed meanwhile', () => {
    const { texts, outdated } = compared({ id: 'title', source: 'The garden', target: 'Сад' });
    expect(outdated).toBe(1);
    const parsed = parseScenario(written(SMALL, texts));
    expect(parsed.ok && parsed.warnings.map(({ code }) => code)).toContain('changed-original');
  });

  it('is named if the scenario has no such text', () => {
    expect(compared({ id: 'gone', source: 'x', target: 'y' }).unknown).toEqual(['gone']);
  });
});

describe('the language of a file', () => {
  it.each([
    ['uk', 'uk'],
    ['uk-UA', 'uk'],
    ['de', 'de'],
    [undefined, undefined],
  ])('%s is %s of the scenario', (tag, found) => {
    const scenario = scenarioIn(written(SMALL, [{ path: ['title'], text: 'Сад' }]));
    expect(tagOfFile(scenario, { tag, units: [] })).toBe(found);
  });
});
