import { posix } from 'node:path';
import { layerOf, packageOf } from './check-layers.ts';
import { ENTRIES, type Entry } from './layer-table.ts';
import { type Import, readModule, type SourceFile } from './read-module.ts';

/** What the first page, or the worker, would load although it has no use for it at once: one sentence each. */
export function checkFirstLoad(files: readonly SourceFile[]): string[] {
  return ENTRIES.flatMap((entry) => checkEntry(files, entry));
}

function checkEntry(files: readonly SourceFile[], entry: Entry): string[] {
  const sources = new Map(files.map((file) => [file.path, file]));
  const faults: string[] = [];
  const open = [entry.path];
  const seen = new Set<string>();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const file = sources.get(path);
    if (seen.has(path) || file === undefined) continue;
    seen.add(path);
    for (const imported of readModule(file).imports.filter(loadsAtOnce)) {
      const target = resolve(imported.specifier, path);
      if (isRefused(entry, target)) faults.push(`${path} loads ${imported.specifier} with ${entry.path}; import() it`);
      else open.push(target);
    }
  }
  return faults;
}

/** A worker is a bundle of its own, and `import()` waits until it is asked. */
function loadsAtOnce({ specifier, typeOnly, lazy }: Import): boolean {
  return !(typeOnly || lazy || /\?(?:worker|sharedworker)/.test(specifier));
}

function resolve(specifier: string, from: string): string {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
}

function isRefused({ layers, packages }: Entry, target: string): boolean {
  return layers.includes(layerOf(target) ?? '') || packages.includes(packageOf(target));
}
