import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kitFile } from '#panels/classroom/kit/kit-file.tsx';
import { kitEntries } from '#session/classroom/kit/kit-entries.ts';
import { compileTold } from '../../../support/compile-told.ts';
import { smallGame, smallScenario } from '../../../support/scenarios.ts';
import { say } from '../../../support/speaker.ts';

const WISH = { students: 26, minutes: 45 } as const;
const STYLE = readFileSync('src/panels/classroom/kit/kit.css', 'utf8');
const FORM = { style: STYLE, paper: 'a4', language: 'en-GB', direction: 'ltr' } as const;
const ATTACK = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&</style></title>';

const fileOf = (text: string) => new DOMParser().parseFromString(text, 'text/html');

describe('a document of the kit as a file', () => {
  it('keeps whatever a scenario writes as text', () => {
    const small = smallScenario();
    const hostile = smallScenario({
      title: ATTACK,
      situation: [ATTACK],
      contentNote: ATTACK,
      parties: small.parties.map((party) => ({ ...party, name: `${party.id} ${ATTACK}`, summary: ATTACK })),
      issues: small.issues.map((issue) => ({ ...issue, title: ATTACK, question: ATTACK })),
    });
    for (const { draw } of kitEntries(compileTold(hostile), WISH)) {
      const document = draw();
      const text = kitFile(document, FORM);
      expect(text, document.id).not.toMatch(/<script|<img|onerror=alert\(1\)>["]/);
      expect(text.match(/<\/style>/g), document.id).toHaveLength(1);
      const needsParsing = document.id === 'situation' || document.id === 'mandate-a';
      if (needsParsing) expect(fileOf(text).querySelector('script, img, iframe, [onerror]'), document.id).toBeNull();
    }
  });

  it('loads nothing: its style is in it, and its policy forbids all else', () => {
    const [first] = kitEntries(smallGame(), WISH);
    if (first === undefined) throw new Error('There is no document.');
    const text = kitFile(first.draw(), FORM);
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/url\(|src=|href=|@import/);
    expect(text).toContain('size: A4');
    expect(text.length).toBeLessThan(60_000);
  });

  it('marks the texts of a scenario that is in another language', () => {
    const situation = kitEntries(smallGame(), WISH).find(({ key }) => key === 'situation');
    if (situation === undefined) throw new Error('There is no situation.');
    const file = fileOf(kitFile(situation.draw(), { ...FORM, language: 'tlh', textLanguage: 'en-GB' }));
    const { title, situation: paragraphs, issues } = smallScenario();
    const labels = issues.flatMap(({ options }) => options.map(({ label }) => label));
    const marked = [...file.querySelectorAll('[lang=en-GB]')].map(({ textContent }) => textContent);
    expect(marked).toEqual(expect.arrayContaining([title, ...paragraphs, ...labels]));
    expect(marked.some((words) => words?.includes(say('kit.delegations')))).toBe(false);
  });

  it('says on every sheet whose it is, and marks what is never signed by a word', () => {
    const mandate = kitEntries(smallGame(), WISH).find(({ key }) => key === 'mandate-0');
    if (mandate === undefined) throw new Error('There is no mandate.');
    const file = fileOf(kitFile(mandate.draw(), FORM));
    expect(file.querySelector('thead .kit-running')?.textContent).toContain(
      smallGame().say('kit.for-party', { party: 0 }),
    );
    const never = [...file.querySelectorAll('.kit-answer')].filter((answer) => answer.textContent?.includes('never'));
    expect(never.map((answer) => answer.textContent?.trim())).toEqual(['tower never']);
  });
});
