import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../tools/merge-neighbours/parsed-file.ts';
import { planMerges } from '../../../tools/merge-neighbours/plan-merges.ts';
import { type SourceTree, targetsOf } from '../../../tools/merge-neighbours/source-tree.ts';

type Texts = Readonly<Record<string, string>>;

function treeOf(texts: Texts): SourceTree {
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, parseFile(path, text)]));
  const importers = new Map<string, Set<string>>();
  for (const file of files.values()) {
    for (const target of targetsOf(file)) importers.set(target, new Set([...(importers.get(target) ?? []), file.path]));
  }
  const late = [...files.values()].flatMap((file) => file.late.map(({ target }) => target));
  return { texts: new Map(Object.entries(texts)), files, importers, named: new Set(late) };
}

const RULES = { mostLines: 20, mostShared: 10, except: ['src/engine/'], inRecipes: new Set(['copied.ts']) };

function merge(texts: Texts) {
  const tree = treeOf(texts);
  const { movedTo, reasons } = planMerges(tree, RULES);
  return { movedTo: Object.fromEntries(movedTo), reasons, textOf: (path: string) => tree.files.get(path)?.text };
}

const USER = "import { worth } from './worth.ts';\n\nexport const sum = () => worth(1);\n";
const WORTH = '/** Worth of a number. */\nexport function worth(number: number): number {\n  return number * 2;\n}\n';

describe('a merge of neighbours', () => {
  it('puts a file into the only one that imports it, without its export', () => {
    const { textOf } = merge({ 'src/app/sum.ts': USER, 'src/app/worth.ts': WORTH });
    expect(textOf('src/app/worth.ts')).toBeUndefined();
    expect(textOf('src/app/sum.ts')).toBe(`export const sum = () => worth(1);\n\n${WORTH.replace('export ', '')}`);
  });

  it('takes types to the top, and the imports of the file with new addresses', () => {
    const { textOf } = merge({
      'src/app/sum.ts': "import type { Pair } from './parts/pair.ts';\n\nexport const sum = (pair: Pair) => pair;\n",
      'src/app/parts/pair.ts': "import type { One } from './one.ts';\n\nexport type Pair = One[];\n",
      'src/app/parts/one.ts': 'export interface One {\n  readonly one: 1;\n}\n',
      'src/app/other/one.ts': "import type { One } from '../parts/one.ts';\n\nexport const ones: One[] = [];\n",
    });
    expect(textOf('src/app/sum.ts')).toBe(
      "import type { One } from './parts/one.ts';\n\ntype Pair = One[];\n\nexport const sum = (pair: Pair) => pair;\n",
    );
  });

  it('lets a test import from the new place, where the name stays exported', () => {
    const test = "import { worth } from '#app/worth.ts';\n\nit('is two', () => worth(1));\n";
    const { textOf } = merge({ 'src/app/sum.ts': USER, 'src/app/worth.ts': WORTH, 'tests/app/worth.test.ts': test });
    expect(textOf('src/app/sum.ts')).toContain('export function worth');
    expect(textOf('tests/app/worth.test.ts')).toBe(test.replace('#app/worth.ts', '#app/sum.ts'));
  });

  it('moves a file with two importers if one of them imports the other', () => {
    const both =
      "import { sum } from './sum.ts';\nimport { worth } from './worth.ts';\n\nexport const all = [sum, worth];\n";
    const { textOf } = merge({ 'src/app/sum.ts': USER, 'src/app/worth.ts': WORTH, 'src/app/all.ts': both });
    expect(textOf('src/app/all.ts')).toContain('function worth');
    expect(textOf('src/app/sum.ts')).toBeUndefined();
  });

  it.each<[string, Texts]>([
    ['two importers that are strangers', { 'src/app/other.ts': USER.replace('sum', 'other') }],
    ['a name that both declare', { 'src/app/worth.ts': `const sum = 1;\n${WORTH}` }],
    [
      'a name that would hide one of the platform',
      {
        'src/app/worth.ts': `${WORTH}export const fetch = 1;\n`,
        'src/app/sum.ts': `${USER}export const load = fetch;\n`,
      },
    ],
    ['a script that loads it late', { 'src/app/other.ts': "export const load = () => import('./worth.ts');\n" }],
    ['code that runs when it is loaded', { 'src/app/worth.ts': `${WORTH}worth(1);\n` }],
    ['more lines than a file may have', { 'src/app/worth.ts': WORTH + 'worth;\n'.repeat(0) + '// Line.\n'.repeat(20) }],
  ])('leaves apart a file with %s', (_, texts) => {
    const { movedTo } = merge({ 'src/app/sum.ts': USER, 'src/app/worth.ts': WORTH, ...texts });
    expect(movedTo).toEqual({});
  });

  it('leaves alone folders that are excepted, other layers and files of recipes', () => {
    const of = (folder: string, name: string) => ({
      [`src/${folder}/sum.ts`]: USER.replace('worth.ts', `${name}.ts`),
      [`src/${folder}/${name}.ts`]: WORTH,
    });
    expect(merge(of('engine', 'worth')).movedTo).toEqual({});
    expect(merge(of('app', 'copied')).movedTo).toEqual({});
    expect(merge(of('app', 'worth')).movedTo).not.toEqual({});
  });
});
