import { describe, expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { setTranslated, type TranslatedTexts } from '#scenario/translation/set-translated.ts';
import { SMALL } from '../small-scenario.ts';

const TITLE = { path: ['title'], text: 'Спільний сад' };
const NAME = { path: ['parties', 'ada', 'name'], text: 'Ада' };

/** The file with these texts in Ukrainian. */
function written(file: string, ...texts: TranslatedTexts['texts']): string {
  const set = setTranslated(file, { tag: 'uk', from: 'en', texts });
  if (!set.ok) throw new Error(JSON.stringify(set.errors));
  return set.text;
}

function codesOf(file: string): readonly string[] {
  const parsed = parseScenario(file);
  return (parsed.ok ? parsed.warnings : parsed.diagnostics)
    .map(({ code }) => code)
    .filter((code) => code !== 'missing-text');
}

describe('texts written into a file', () => {
  it('begin a language, and say which one the file is in', () => {
    const text = written(SMALL, NAME, TITLE);
    expect(text.startsWith(SMALL)).toBe(true);
    expect(text.slice(SMALL.length)).toMatch(
      /^language: en\ntranslations:\n {2}uk:\n {4}texts:\n {6}title: Спільний сад\n {6}parties:\n {8}ada:\n {10}name: Ада\n {4}seen: "?\w{5} \w{5}"?\n$/,
    );
    expect(codesOf(text)).toEqual([]);
  });

  it('remember what they were made of, until the original changes', () => {
    const changed = written(SMALL, NAME, TITLE).replace('title: The shared garden', 'title: Our garden');
    expect(codesOf(changed)).toEqual(['changed-original']);
    expect(codesOf(written(changed, NAME))).toEqual(['changed-original']);
    expect(codesOf(written(changed, TITLE))).toEqual([]);
    expect(written(changed, TITLE).replace(/seen: .*/, '')).toBe(changed.replace(/seen: .*/, ''));
  });

  it('count older texts without marks as up to date', () => {
    const older = `${SMALL}language: en\ntranslations: { uk: { texts: { title: Сад } } }\n`;
    const text = written(older, NAME);
    expect(codesOf(text)).toEqual([]);
    expect(codesOf(text.replace('title: The shared garden', 'title: Our garden'))).toEqual(['changed-original']);
  });

  it('are taken out where they are empty', () => {
    const text = written(written(SMALL, NAME, TITLE), { path: ['title'], text: '' });
    expect(text).toBe(written(SMALL, NAME));
  });

  it('are refused with the reason where the file could no longer be played', () => {
    const texts = [{ path: ['issues', 'time', 'sentence'], text: 'Вони зустрінуться.' }];
    const set = setTranslated(SMALL, { tag: 'uk', from: 'en', texts });
    expect(set.ok ? [] : set.errors.map(({ code }) => code)).toEqual(['missing-placeholder']);
    expect(setTranslated('id: [', { tag: 'uk', from: 'en', texts })).toEqual({ ok: false, errors: [] });
  });
});
