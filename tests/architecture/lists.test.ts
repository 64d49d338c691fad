import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLists, type ListOfFiles } from './check-lists.ts';
import { readSources } from './read-sources.ts';

/** Folders with one file for each thing, and the list in which each is entered. */
const LISTS: readonly ListOfFiles[] = [
  { folder: 'src/scenario/checks', list: 'src/scenario/checks.ts' },
  { folder: 'src/scenario/proofreading/remarks', list: 'src/scenario/proofreading/remarks.ts' },
  { folder: 'src/scenario/proofreading/played/remarks', list: 'src/scenario/proofreading/played/remarks-on-play.ts' },
];

describe('files of a kind', () => {
  it('are all entered in the list of their kind', () => {
    const sources = readSources('src');
    expect(checkLists(sources, LISTS)).toEqual([]);
    for (const { folder, list } of LISTS) expect(existsSync(folder) && existsSync(list), list).toBe(true);
  });
});

describe('the check of lists', () => {
  const LIST = [{ folder: 'src/scenario/checks', list: 'src/scenario/checks.ts' }];
  const file = (path: string, source: string) => ({ path, source });

  it('names the list that a new file is missing from', () => {
    const files = [
      file('src/scenario/checks.ts', "import { a } from './checks/a.ts'; export const CHECKS = [a];"),
      file('src/scenario/checks/a.ts', 'export const a = 1;'),
      file('src/scenario/checks/b.ts', 'export const b = 1;'),
    ];
    expect(checkLists(files, LIST)).toEqual(['Enter src/scenario/checks/b.ts in src/scenario/checks.ts.']);
  });

  it('lets pass a file that others of the folder share', () => {
    const files = [
      file('src/scenario/checks.ts', "import { a } from './checks/a.ts'; export const CHECKS = [a];"),
      file('src/scenario/checks/a.ts', "import { b } from './b.ts'; export const a = b;"),
      file('src/scenario/checks/b.ts', 'export const b = 1;'),
    ];
    expect(checkLists(files, LIST)).toEqual([]);
  });
});
