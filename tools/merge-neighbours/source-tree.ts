import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { edited } from './edits.ts';
import { type ParsedFile, parseFile } from './parsed-file.ts';

/** The files of the project under version control. Paths are from the root, with `/`. */
export interface SourceTree {
  /** All texts: code, documents, settings. */
  readonly texts: ReadonlyMap<string, string>;
  /** TypeScript and scripts for Node. */
  readonly files: Map<string, ParsedFile>;
  /** By file, those with a static import of it. */
  readonly importers: Map<string, Set<string>>;
  /** Files that are loaded late, or named in code as text: entries, lists of the build. */
  readonly named: ReadonlySet<string>;
}

/** Reads the project below the working directory. */
export function readTree(): SourceTree {
  const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1e9 }).split('\0');
  const isText = (path: string) => /\.(?:tsx?|mjs|md|json|jsonc|css|html|ya?ml|grit)$/.test(path) && existsSync(path);
  const isData = (path: string) =>
    /^(?:scenarios|assets|src\/messages\/\w+\/|tests\/(?:replays|releases)|package-lock)/.test(path);
  const paths = tracked.filter((path) => isText(path) && (isScript(path) || !isData(path)));
  const texts = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
  const scripts = [...texts].filter(([path]) => isScript(path));
  const files = new Map(scripts.map(([path, text]) => [path, parseFile(path, text)]));
  return { texts, files, importers: importersIn(files), named: namedIn(texts, files) };
}

/** True of code that is parsed. */
export function isScript(path: string): boolean {
  return /(?<!\.d)\.(?:tsx?|mjs)$/.test(path);
}

/** Paths that a file imports statically, without those that ask for a text or an address. */
export function targetsOf({ imports, handedOn }: ParsedFile): string[] {
  return [...imports, ...handedOn].map(({ target }) => target);
}

function importersIn(files: ReadonlyMap<string, ParsedFile>): Map<string, Set<string>> {
  const importers = new Map<string, Set<string>>();
  for (const file of files.values()) {
    for (const target of targetsOf(file)) {
      importers.set(target, (importers.get(target) ?? new Set<string>()).add(file.path));
    }
  }
  return importers;
}

function namedIn(texts: ReadonlyMap<string, string>, files: ReadonlyMap<string, ParsedFile>): Set<string> {
  const byEnd = pathsByEnd([...files.keys()]);
  const late = [...files.values()].flatMap((file) => file.late.map(({ target }) => target.replace(/\?.*/, '')));
  const code = [...texts].filter(([path]) => !/\.(?:md|css)$/.test(path));
  return new Set([...late, ...code.flatMap(([path, text]) => namedBy(path, text, files.get(path), byEnd))]);
}

/** Files that a text quotes, and does not only import. */
function namedBy(
  path: string,
  text: string,
  file: ParsedFile | undefined,
  byEnd: ReadonlyMap<string, readonly string[]>,
): string[] {
  const imported = new Set(file ? targetsOf(file) : []);
  const quotes = (file ? withoutComments(file) : text).matchAll(/['"`]([^'"`\n]*\.tsx?)(\?[\w&]+)?['"`]/g);
  return [...quotes].flatMap(([, quoted = '', query]) =>
    pathsMeant(quoted, path, byEnd).filter((one) => query !== undefined || !imported.has(one)),
  );
}

/** Files that a quoted path may mean: from the root, from its own folder, or from some folder of a list. */
function pathsMeant(quoted: string, path: string, byEnd: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (quoted.startsWith('#')) return [`src/${quoted.slice(1)}`];
  if (quoted.startsWith('.')) {
    const fromRoot = quoted.replace(/^(?:\.\.?\/)+/, '');
    return [posix.join(posix.dirname(path), quoted), fromRoot];
  }
  const isList = /^(?:tools\/vite|tests\/architecture|knip)/.test(path);
  return isList ? [...(byEnd.get(quoted) ?? []), quoted] : [quoted.replace(/^\//, '')];
}

function pathsByEnd(paths: readonly string[]): Map<string, string[]> {
  const byEnd = new Map<string, string[]>();
  for (const path of paths.filter((one) => one.startsWith('src/'))) {
    const parts = path.split('/');
    for (const index of parts.keys()) {
      const end = parts.slice(index).join('/');
      byEnd.set(end, [...(byEnd.get(end) ?? []), path]);
    }
  }
  return byEnd;
}

function withoutComments({ text, comments }: ParsedFile): string {
  return edited(
    text,
    comments.map(({ start, end }) => ({ start, end, text: '' })),
  );
}
