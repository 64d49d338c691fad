import { posix } from 'node:path';
import { layerOf, packageOf } from './check-layers.ts';
import { FIRST_LOAD } from './layer-table.ts';
import { type Import, readModule, type SourceFile } from './read-module.ts';

/** What the first page would load although it is heavy and needed later or never: one sentence each. */
export function checkFirstLoad(files: readonly SourceFile[]): string[] {
  const sources = new Map(files.map((file) => [file.path, file]));
  const faults: string[] = [];
  const open: string[] = [FIRST_LOAD.entry];
  const seen = new Set<string>();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const file = sources.get(path);
    if (seen.has(path) || file === undefined) continue;
    seen.add(path);
    for (const imported of readModule(file).imports.filter(loadsAtOnce)) {
      const target = resolve(imported.specifier, path);
      if (isHeavy(target)) faults.push(`${path} loads ${imported.specifier} with the first page; import() it`);
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

function isHeavy(target: string): boolean {
  const layers: readonly string[] = FIRST_LOAD.layers;
  const packages: readonly string[] = FIRST_LOAD.packages;
  return layers.includes(layerOf(target) ?? '') || packages.includes(packageOf(target));
}
