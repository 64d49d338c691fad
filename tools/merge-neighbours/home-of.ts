import { posix } from 'node:path';
import { lineCount, type ParsedFile } from './parsed-file.ts';
import type { SourceTree } from './source-tree.ts';

/** Which files may move. */
export interface MergeRules {
  /** Lines of code, without blank lines, that a file has at most after a merge. */
  readonly mostLines: number;
  /** Lines that a file with several importers, or a test, has at most to be moved. */
  readonly mostShared: number;
  /** Beginnings of paths that are left alone. */
  readonly except: readonly string[];
  /** Names of files that a recipe for contributors says to edit. */
  readonly inRecipes: ReadonlySet<string>;
}

/** Folders in which each thing has a file of its own. */
const FILE_PER_THING = [
  'src/engine/moves/',
  'src/engine/negotiators/acting/',
  'src/engine/durability/lines/',
  'src/scenario/checks/',
  'src/scenario/proofreading/remarks/',
  'src/scenario/proofreading/played/',
  'src/scenario/schema/',
  'src/lab/measuring/',
  'src/messages/',
  'src/record/link/',
  'tools/lighthouse/',
  'tools/merge-neighbours/',
];

/** The importer that a file can move into, or the reason why there is none. */
export function homeOf(path: string, tree: SourceTree, rules: MergeRules): { home: string } | { no: string } {
  const file = tree.files.get(path);
  if (file === undefined || !mayChange(path, rules)) return { no: 'left alone' };
  if (rules.inRecipes.has(posix.basename(path))) return { no: 'named in a recipe' };
  if (tree.named.has(path)) return { no: 'loaded late, or named as text' };
  const users = [...(tree.importers.get(path) ?? [])];
  const inProgram = users.filter((user) => !user.startsWith('tests/'));
  const tests = [...users.filter((user) => user.startsWith('tests/')), ...ownTests(path, tree)];
  if (inProgram.length === 0) return { no: 'no importer' };
  const isShared = inProgram.length + tests.length > 1;
  if (isShared && lineCount(file.text) > rules.mostShared) return { no: 'several importers or a test' };
  const near = inProgram.filter((user) => isNear(path, user) && mayChange(user, rules));
  if (near.length === 0) return { no: 'no importer is near' };
  const home = near.find((user) => suits(user, file, inProgram, tests, tree));
  return home === undefined ? { no: 'no importer suits the others' } : { home };
}

/** Tests that mirror a file. */
export function ownTests(path: string, { files }: SourceTree): string[] {
  const stem = path.replace(/^src\/|\.tsx?$/g, '');
  return ['test.ts', 'test.tsx', 'study.ts'].map((end) => `tests/${stem}.${end}`).filter((test) => files.has(test));
}

function mayChange(path: string, { except }: MergeRules): boolean {
  const isProgram = /^(?:src|tools)\/.*(?<!\.d|\.config)\.tsx?$/.test(path) && path !== 'src/app/main.tsx';
  return isProgram && ![...FILE_PER_THING, ...except].some((begin) => path.startsWith(begin));
}

/** True of files of one folder and layer, or of a folder and the folder in it. */
function isNear(path: string, user: string): boolean {
  if (layerOf(path) !== layerOf(user)) return false;
  const [one, other] = [posix.dirname(path), posix.dirname(user)];
  const isBelow = posix.dirname(other) === one && one.split('/').length > 2;
  return one === other || posix.dirname(one) === other || isBelow;
}

function layerOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

/** True if nobody loads more than before once the file is part of its home. */
function suits(
  home: string,
  file: ParsedFile,
  users: readonly string[],
  tests: readonly string[],
  { files }: SourceTree,
): boolean {
  const own = files.get(home);
  if (own === undefined || !others(home, file, users, files).every(Boolean)) return false;
  // Tests of pure code stay free of markup.
  if (home.endsWith('x') && tests.some((test) => !test.endsWith('x'))) return false;
  const drawsOnStage = own.imports.some(({ target }) => target === 'phaser');
  // A tested view decides, a painter draws.
  return !(layerOf(home) === 'src/stage' && (drawsOnStage || tests.length > 0));
}

function others(home: string, file: ParsedFile, users: readonly string[], files: SourceTree['files']): boolean[] {
  const strength = (user: string, target: string) => {
    const lines = files.get(user)?.imports.filter((one) => one.target === target) ?? [];
    if (lines.length === 0) return 0;
    return lines.some(({ names }) => names.some(({ type }) => !type)) ? 2 : 1;
  };
  return users
    .filter((user) => user !== home)
    .map((user) => {
      const isHandedOn = files.get(user)?.handedOn.some(({ target }) => target === file.path) ?? true;
      const loads = strength(user, home);
      return !isHandedOn && loads > 0 && loads >= strength(user, file.path);
    });
}
