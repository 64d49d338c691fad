import { execFileSync } from 'node:child_process';
import { mkdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { MergeRules } from './home-of.ts';
import { moveTests } from './move-tests.ts';
import { planMerges } from './plan-merges.ts';
import { finalPlaces, RenamedPaths } from './renamed-paths.ts';
import { isScript, readTree, type SourceTree } from './source-tree.ts';

/** Result of a run: counts of files, and what became of each. */
export interface Report {
  readonly before: number;
  readonly after: number;
  /** Non-blank lines of the median file of `src` afterwards. */
  readonly median: number;
  /** Lines `a -> b`, and `a - reason` for files that stay although one file imports them. */
  readonly merged: readonly string[];
  readonly stayed: readonly string[];
}

/**
 * Merges small files of the project below the working directory into the neighbour that imports them.
 *
 * @param isTrial nothing is written
 */
export function mergeNeighbours(rules: Omit<MergeRules, 'inRecipes'>, isTrial: boolean): Report {
  const tree = readTree();
  const before = new Map([...tree.files].map(([path, { text }]) => [path, text]));
  const { movedTo, reasons } = planMerges(tree, { ...rules, inRecipes: filesInRecipes(tree) });
  const places = finalPlaces(movedTo);
  const tests = moveTests(tree, places);
  if (!isTrial) write(tree, before, new Map([...places, ...tests]));
  const isSmall = (path: string) => (tree.importers.get(path)?.size ?? 0) < 3;
  return {
    before: programs(before.keys()).length,
    after: programs(tree.files.keys()).length,
    median: medianLines(tree),
    merged: [...places, ...tests].map(([path, place]) => `${path} -> ${place}`),
    stayed: [...reasons]
      .filter(([path]) => tree.files.has(path) && isSmall(path))
      .map(([path, no]) => `${path} - ${no}`),
  };
}

function filesInRecipes({ texts }: SourceTree): Set<string> {
  const recipes = texts.get('CONTRIBUTING.md') ?? '';
  return new Set([...recipes.matchAll(/`(?:[\w-]+\/)*([\w-]+\.tsx?)`/g)].flatMap(([, name]) => name ?? []));
}

function programs(paths: Iterable<string>): string[] {
  return [...paths].filter((path) => /^src\/.*\.tsx?$/.test(path));
}

function medianLines({ files }: SourceTree): number {
  const lines = programs(files.keys()).map((path) => files.get(path)?.text.split('\n').length ?? 0);
  return lines.sort((one, other) => one - other)[Math.floor(lines.length / 2)] ?? 0;
}

function write(tree: SourceTree, before: ReadonlyMap<string, string>, places: ReadonlyMap<string, string>): void {
  const paths = new RenamedPaths([...before.keys(), ...tree.files.keys()], places);
  const texts = new Map([...tree.texts, ...[...tree.files].map(([path, { text }]) => [path, text] as const)]);
  const changed = [...texts].flatMap(([path, text]) => {
    if (places.has(path)) return [];
    const next = /\.(?:md|tsx?|mjs|jsonc|css)$/.test(path) ? paths.applyTo(path, text) : text;
    return next === (before.get(path) ?? tree.texts.get(path)) ? [] : [[path, next] as const];
  });
  for (const path of places.keys()) unlinkSync(path);
  for (const [path, text] of changed) {
    mkdirSync(posix.dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const scripts = changed.map(([path]) => path).filter(isScript);
  execFileSync('node_modules/.bin/biome', ['check', '--write', '--max-diagnostics=40', ...scripts], {
    stdio: 'inherit',
  });
}
