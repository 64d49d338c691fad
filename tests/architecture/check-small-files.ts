import { posix } from 'node:path';
import { readModule, type SourceFile } from './read-module.ts';

/** Fewer lines of code than this are not a file of their own for one neighbour. */
const SMALL = 25;
/** Lines of the two together that still fit in one file. */
const MOST_LINES = 230;

/**
 * Small files that one neighbour imports and no test: they belong in that neighbour. One sentence each.
 *
 * @param files of the program and its tests
 * @param apart paths of files that stay by themselves
 */
export function checkSmallFiles(files: readonly SourceFile[], apart: (path: string) => boolean): string[] {
  const lines = new Map(files.map(({ path, source }) => [path, lineCount(source)]));
  const users = usersOf(files);
  const stays = (path: string) => apart(path) || isMirrored(path, lines);
  return files.flatMap(({ path }) => {
    const [user, ...others] = users.get(path) ?? [];
    if (user === undefined || others.length > 0 || !isNear(path, user) || stays(path) || apart(user)) return [];
    const count = lines.get(path) ?? 0;
    const isSmall = count < SMALL && count + (lines.get(user) ?? 0) <= MOST_LINES;
    return isSmall ? [`${path} is ${count} lines for ${user} alone: move it there`] : [];
  });
}

/** By path, each file that imports it; a file that is loaded late counts for two, since it is a script of its own. */
function usersOf(files: readonly SourceFile[]): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const file of files) {
    const targets = readModule(file).imports.map(({ specifier, lazy }) => ({
      target: targetOf(specifier, file.path),
      lazy,
    }));
    const late = targets.filter(({ target, lazy }) => lazy || target.includes('?'));
    for (const target of new Set([...targets.map((one) => one.target), ...late.map(({ target }) => `${target}?`)])) {
      const path = target.replace(/\?.*/, '');
      users.set(path, [...(users.get(path) ?? []), file.path]);
    }
  }
  return users;
}

function targetOf(specifier: string, from: string): string {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
}

/** True of the same folder of the program, and of one directly below; markup needs a file for markup. */
function isNear(path: string, user: string): boolean {
  if (path.endsWith('x') && !user.endsWith('x')) return false;
  const [folder, above] = [posix.dirname(path), posix.dirname(user)];
  const isProgram = /^(?:src|tools)\//.test(path) && !user.endsWith('.config.ts');
  return isProgram && layerOf(path) === layerOf(user) && (folder === above || posix.dirname(folder) === above);
}

/** True if a test mirrors the file, whatever it imports. */
function isMirrored(path: string, lines: ReadonlyMap<string, number>): boolean {
  const test = path
    .replace(/^src\//, 'tests/')
    .replace(/^tools\//, 'tests/tools/')
    .replace(/\.tsx?$/, '');
  return ['test.ts', 'test.tsx', 'study.ts'].some((end) => lines.has(`${test}.${end}`));
}

function layerOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('src/') ? 2 : 1)
    .join('/');
}

function lineCount(source: string): number {
  return source.split('\n').filter((line) => line.trim() !== '').length;
}
