import { posix } from 'node:path';
import { LAYER_TABLE, type LayerRule } from './layer-table.ts';
import { type Import, type Module, readModule, type SourceFile } from './read-module.ts';

const ASSET = /\.(?:css|md|svg|json|png|webp|woff2)(?:\?\w+)?$/;
const CODE = /\.tsx?(?:\?[\w&]+)?$/;

/** What is wrong with the imports and exports of files under `src`, one sentence each, beginning with the path. */
export function checkLayers(files: readonly SourceFile[]): string[] {
  const modules = files.map(readModule);
  const faults = modules.flatMap((module) => [...faultsOfImports(module), ...faultsOfForm(module)]);
  return [...faults, ...cyclesOfLayers(modules)];
}

/** The layer of a path under `src`, or nothing. */
export function layerOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

function faultsOfForm(module: Module): string[] {
  const faults: string[] = [];
  if (module.hasDefaultExport) faults.push(`${module.path} has a default export; give it a name`);
  if (module.isBarrel) faults.push(`${module.path} is a barrel; import the files themselves`);
  for (const name of module.mutableNames) faults.push(`${module.path} keeps state in ${name}; keep it in the store`);
  return faults;
}

function faultsOfImports(module: Module): string[] {
  const layer = layerOf(module.path);
  const rule = layer === undefined ? undefined : LAYER_TABLE[layer];
  if (layer === undefined || rule === undefined) return [`${module.path} is in no layer of the table`];
  return module.imports.flatMap((imported) => {
    const fault = faultOfImport(imported, module.path, layer, rule);
    return fault === undefined ? [] : [`${module.path} imports ${imported.specifier}: ${fault}`];
  });
}

function faultOfImport(imported: Import, path: string, layer: string, rule: LayerRule): string | undefined {
  const { specifier } = imported;
  if (specifier === '(computed)') return 'write the path out';
  if (specifier.startsWith('.')) return faultOfRelative(specifier, path, layer);
  if (specifier.startsWith('#')) return faultOfLayer(imported, layer, rule);
  if (specifier.startsWith('virtual:')) return faultOfMade(specifier, layer);
  return faultOfPackage(imported, layer, rule);
}

/** Languages that the build finds are for whoever speaks; all else that it makes is for the page. */
function faultOfMade(specifier: string, layer: string): string | undefined {
  if (/-?languages$|late-messages$/.test(specifier) && (layer === 'messages' || layer === 'cli')) return undefined;
  return layer === 'app' ? undefined : 'only app is given what the build makes';
}

function faultOfRelative(specifier: string, path: string, layer: string): string | undefined {
  const target = posix.join(posix.dirname(path), specifier);
  if (ASSET.test(specifier)) return undefined;
  if (layerOf(target) !== layer) return 'across layers write #layer/file.ts';
  return CODE.test(specifier) ? undefined : 'write the extension';
}

function faultOfLayer({ specifier, typeOnly }: Import, layer: string, rule: LayerRule): string | undefined {
  const target = specifier.slice(1, specifier.indexOf('/'));
  if (target === layer) return 'inside a layer write ./file.ts';
  if (!CODE.test(specifier) && !ASSET.test(specifier)) return 'write the extension';
  if (rule.layers.includes(target)) return undefined;
  if (!rule.typesOf?.includes(target)) return `${layer} may not import ${target}`;
  return typeOnly ? undefined : `${layer} may import only types of ${target}`;
}

function faultOfPackage({ specifier, typeOnly }: Import, layer: string, rule: LayerRule): string | undefined {
  const name = packageOf(specifier);
  if (rule.packages === 'anything' || rule.packages.includes(name)) return undefined;
  if (!rule.typesOfPackages?.includes(name)) return `${layer} may not import ${name}`;
  return typeOnly ? undefined : `${layer} may import only types of ${name}`;
}

/** The npm package of a specifier; `node:` for all that comes with Node. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Cycles between layers are faults of the table or of the files; types count, for they bind as tightly. */
function cyclesOfLayers(modules: readonly Module[]): string[] {
  const uses = new Map<string, Set<string>>();
  for (const { path, imports } of modules) {
    const layer = layerOf(path) ?? path;
    const known = uses.get(layer) ?? new Set();
    for (const { specifier } of imports) {
      const target = /^#([^/]+)/.exec(specifier)?.[1];
      if (target !== undefined && target !== layer) known.add(target);
    }
    uses.set(layer, known);
  }
  return [...uses.keys()]
    .filter((layer) => reaches(uses, layer))
    .map((layer) => `src/${layer} is in a cycle of layers`);
}

function reaches(uses: ReadonlyMap<string, ReadonlySet<string>>, start: string): boolean {
  const open = [...(uses.get(start) ?? [])];
  const seen = new Set<string>();
  for (let layer = open.pop(); layer !== undefined; layer = open.pop()) {
    if (layer === start) return true;
    if (!seen.has(layer)) open.push(...(uses.get(layer) ?? []));
    seen.add(layer);
  }
  return false;
}
