import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSmallFiles } from './check-small-files.ts';
import { readSources } from './read-sources.ts';

/** Folders in which each thing has a file of its own. */
const FILE_PER_THING = [
  'src/engine/moves',
  'src/engine/negotiators/acting',
  'src/engine/durability/lines',
  'src/scenario/checks',
  'src/scenario/proofreading/remarks',
  'src/scenario/proofreading/played',
  'src/scenario/schema',
  'src/lab/measuring',
  'src/messages',
  'src/record/link',
];

/** Files that a recipe says to edit. */
const IN_RECIPES = new Set(
  [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/`(?:[\w-]+\/)*([\w-]+\.tsx?)`/g)].map(([, name]) => name),
);

/** Files that are still to be moved. */
const TO_MOVE = new Set([
  'src/engine/beliefs/updated.ts',
  'src/engine/model/scenario/source.ts',
  'src/session/words/cause-in-words.ts',
  'src/session/words/voice-of.ts',
]);

function isApart(path: string): boolean {
  if (TO_MOVE.has(path)) return true;
  return FILE_PER_THING.some((folder) => path.startsWith(`${folder}/`)) || IN_RECIPES.has(posix.basename(path));
}

describe('a small file that one neighbour imports and no test', () => {
  it('is part of that neighbour', () => {
    const files = ['src', 'tools', 'tests'].flatMap(readSources);
    expect(checkSmallFiles(files, isApart)).toEqual([]);
  });
});

describe('the check of small files', () => {
  const faults = (...files: [path: string, source: string][]) =>
    checkSmallFiles(
      files.map(([path, source]) => ({ path, source })),
      (path) => path.startsWith('src/engine/moves/'),
    );
  const user = (path: string, target: string) => [path, `import { a } from '${target}'; export const b = a;`] as const;
  const small = (path: string) => [path, 'export const a = 1;'] as const;

  it('finds one beside its importer, and in the folder below', () => {
    const found = ['src/app/b.ts is 1 lines for src/app/a.ts alone: move it there'];
    expect(faults([...user('src/app/a.ts', './b.ts')], [...small('src/app/b.ts')])).toEqual(found);
    expect(faults([...user('src/app/a.ts', './b/b.ts')], [...small('src/app/b/b.ts')])).toHaveLength(1);
  });

  it('lets pass one with a test that mirrors it', () => {
    const test = ['tests/app/b.test.ts', "import { b } from '#app/a.ts'; b;"] as const;
    expect(faults([...user('src/app/a.ts', './b.ts')], [...small('src/app/b.ts')], [...test])).toEqual([]);
  });

  it.each([
    ['two importers', user('src/app/c.ts', './b.ts')],
    ['a test', user('tests/app/b.test.ts', '#app/b.ts')],
    ['a script that loads it late', ['src/app/c.ts', "export const c = () => import('./b.ts');"] as const],
  ])('lets pass one with %s', (_, other) => {
    expect(faults([...user('src/app/a.ts', './b.ts')], [...small('src/app/b.ts')], [...other])).toEqual([]);
  });

  it('lets pass one of another layer, one that would make its importer long, and files for each thing', () => {
    const long = `import { a } from './b.ts';\n${'export const c = a;\n'.repeat(230)}`;
    expect(faults([...user('src/app/a.ts', '#record/b.ts')], [...small('src/record/b.ts')])).toEqual([]);
    expect(faults(['src/app/a.ts', long], [...small('src/app/b.ts')])).toEqual([]);
    expect(faults([...user('src/engine/moves/a.ts', './b.ts')], [...small('src/engine/moves/b.ts')])).toEqual([]);
  });
});
