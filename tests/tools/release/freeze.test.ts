import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesOf, releasesIn } from '../../../src/cli/release/archive.ts';
import { freeze } from '../../../tools/release/freeze.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Freezes a page whose engine says that it has these versions, in two scripts as a built one has. */
function freezePage({ rules = 1, negotiators = 1, day = '2026-11-28', page = 'page', again = false } = {}): string {
  const files = {
    'page.js': page,
    'engine.js': "export { playedBy } from './shared.js';",
    'shared.js': `export const playedBy = { rulesVersion: ${rules}, negotiatorsVersion: ${negotiators}, scenarios: { small: 7 } };`,
  };
  return freeze(folder, { files, day, again });
}

it('says what a release is played by, which its own engine tells', () => {
  expect(freezePage({ rules: 4, negotiators: 6 })).toMatch(
    /^Release 1 of 2026-11-28: rules 4, negotiators 6, 1 scenarios\. \d+ KB compressed/,
  );
  expect(releasesIn(folder)).toEqual([
    { name: '1', day: '2026-11-28', rulesVersion: 4, negotiatorsVersion: 6, scenarios: { small: 7 } },
  ]);
});

it('gives the page a document that names it, and runs nothing from elsewhere', () => {
  freezePage();
  const { 'index.html': document } = filesOf(folder, '1');
  expect(document).toContain('data-release="1" data-day="2026-11-28" data-today="../../"');
  expect(document).toContain("default-src 'none'; script-src 'self'; style-src");
});

it('freezes nothing twice', () => {
  freezePage();
  expect(() => freezePage({ day: '2026-12-24' })).toThrow(/^Release 1 has these rules, negotiators and scenarios/);
  freezePage({ negotiators: 2 });
  expect(releasesIn(folder).map(({ name }) => name)).toEqual(['1', '2']);
});

it('puts a page in the place of the last release where that is asked for, and of no other', () => {
  freezePage();
  freezePage({ page: 'mended', day: '2026-11-29', again: true });
  expect(releasesIn(folder).map(({ name, day }) => `${name} ${day}`)).toEqual(['1 2026-11-29']);
  expect(filesOf(folder, '1')['page.js']).toBe('mended');
  freezePage({ negotiators: 2 });
  expect(() => freezePage({ page: 'other', again: true })).toThrow(/nothing was frozen/);
  expect(filesOf(folder, '1')['page.js']).toBe('mended');
});
