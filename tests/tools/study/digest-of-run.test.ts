import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { digestsOf } from '../../../tools/study/digest-of-run.mjs';

const FILES = {
  'tests/a.study.ts':
    "import { b } from '#engine/b.ts';\nimport type { T } from './types.ts';\nexport const a: T = b;\n",
  'tests/types.ts': 'export type T = number;\n',
  'src/engine/b.ts':
    "import { c } from './c.ts';\nimport said from '../messages/en/desk.json' with { type: 'json' };\nimport { languages } from 'virtual:languages';\nimport words from './words.json';\nimport { p } from 'pack/part';\nexport const b = c + p + words.length + said.a + languages.length;\n",
  'src/engine/c.ts': 'export const c = 1;\n',
  'src/engine/words.json': '["one"]\n',
  'src/messages/en/desk.json': '{ "@a": "A note.", "a": "One" }\n',
  'src/messages/uk/desk.json': '{ "a": "Одне" }\n',
  'src/engine/unused.ts': 'export const unused = 1;\n',
  'scenarios/one.yaml': 'title: One\n',
  'node_modules/pack/package.json': '{ "version": "1.0.0" }',
};

describe('the digest of what a study runs', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  function digestWith(changes: Readonly<Record<string, string>>): Promise<string> {
    const root = mkdtempSync(join(tmpdir(), 'parley-study-'));
    folders.push(root);
    for (const [path, text] of Object.entries({ ...FILES, ...changes })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return digestsOf(root)('tests/a.study.ts');
  }

  it.each([
    ['the study', { 'tests/a.study.ts': "import { b } from '#engine/b.ts';\nexport const a = b + 1;\n" }],
    ['a module behind others', { 'src/engine/c.ts': 'export const c = 2;\n' }],
    ['an imported data file', { 'src/engine/words.json': '["two"]\n' }],
    ['a message', { 'src/messages/en/desk.json': '{ "a": "Two" }\n' }],
    ['a message in another language', { 'src/messages/uk/desk.json': '{ "a": "Два" }\n' }],
    ['a scenario', { 'scenarios/one.yaml': 'title: Two\n' }],
    ['a new scenario', { 'scenarios/two.yaml': 'title: Two\n' }],
    ['the version of a package', { 'node_modules/pack/package.json': '{ "version": "1.0.1" }' }],
  ])('changes with %s', async (_, changes) => {
    expect(await digestWith(changes)).not.toBe(await digestWith({}));
  });

  it.each([
    ['a comment', { 'src/engine/c.ts': '/** The first number. */\nexport const c = 1; // one\n' }],
    ['a type', { 'tests/types.ts': 'export type T = 1;\n', 'src/engine/c.ts': 'export const c: number = 1;\n' }],
    ['a note on a message', { 'src/messages/en/desk.json': '{ "a": "One" }\n' }],
    ['line ends', { 'src/engine/c.ts': 'export const c = 1;\r\n', 'scenarios/one.yaml': 'title: One\r\n' }],
    ['a module that it does not import', { 'src/engine/unused.ts': 'export const unused = 2;\n' }],
  ])('stays with a change of %s', async (_, changes) => {
    expect(await digestWith(changes)).toBe(await digestWith({}));
  });

  it('names an import that leads nowhere', async () => {
    const changes = { 'src/engine/c.ts': "export { c } from './gone.ts';\n" };
    await expect(digestWith(changes)).rejects.toThrow(
      'src/engine/c.ts imports src/engine/gone.ts, which does not exist.',
    );
  });
});
