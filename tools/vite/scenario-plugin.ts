import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { photographOf } from '../../src/app/photograph.ts';
import { LEVELS } from '../../src/engine/model/scenario/level.ts';
import type { Scenario } from '../../src/engine/model/scenario/scenario.ts';
import type { Diagnostic } from '../../src/scenario/diagnostic.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { originalOf } from '../../src/scenario/translation/original-of.ts';
import { parseTranslation } from '../../src/scenario/translation/parse-translation.ts';
import type { FolderModel } from '../../src/session/screens/folder-model.ts';
import { folderOf } from '../../src/session/screens/folders.ts';
import type { MapData } from '../../src/stage/map-data.ts';

const MAP = new URL('../../assets/map/europe.json', import.meta.url);
/** What can be imported, and under which name. */
const MODULES: Readonly<
  Record<string, { readonly name: string; readonly make: (of: readonly Scenario[]) => unknown }>
> = {
  'virtual:scenarios': { name: 'scenarios', make: (scenarios) => scenarios },
  'virtual:folders': { name: 'folders', make: foldersOf },
};

/** The shipped scenarios, and what is wrong with the files as `scenarios/x.yaml:line:column message` lines. */
export interface ScenarioFolder {
  /** The easiest level first, then by id. */
  readonly scenarios: readonly Scenario[];
  readonly files: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Reads every YAML file of a project's `scenarios` folder. */
export function readScenarioFolder(root: string): ScenarioFolder {
  const folder = join(root, 'scenarios');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
  const originals = files.filter((file) => originalOf(file) === undefined).map(readScenarioFile);
  const scenarios = originals.flatMap(({ scenario }) => scenario ?? []);
  const translations = files.flatMap((file) => readTranslationFile(file, scenarios) ?? []);
  const read = [...originals, ...translations];
  return {
    scenarios: scenarios.sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level)),
    files,
    errors: read.flatMap(({ errors }) => errors),
    warnings: read.flatMap(({ warnings }) => warnings),
  };
}

/** What is wrong with a translation; nothing of a file that is none, or whose scenario cannot be read itself. */
function readTranslationFile(path: string, scenarios: readonly Scenario[]): ScenarioFile | undefined {
  const original = originalOf(path);
  const scenario = scenarios.find(({ id }) => original !== undefined && basename(original) === `${id}.yaml`);
  if (scenario === undefined) return undefined;
  const parsed = parseTranslation(readFileSync(path, 'utf8'), scenario);
  const found = parsed.ok ? parsed.warnings : parsed.diagnostics;
  const lines = (wanted: Diagnostic['severity']) =>
    found.flatMap((one) => (one.severity === wanted ? [line(basename(path), one)] : []));
  return { errors: lines('error'), warnings: lines('warning') };
}

interface ScenarioFile {
  readonly scenario?: Scenario;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

function readScenarioFile(path: string): ScenarioFile {
  const name = basename(path);
  const parsed = parseScenario(readFileSync(path, 'utf8'));
  if (!parsed.ok) return { errors: parsed.diagnostics.map((found) => line(name, found)), warnings: [] };
  const { scenario } = parsed;
  const warnings = parsed.warnings.map((found) => line(name, found));
  const named = `${scenario.id}.yaml` === name;
  const errors = named
    ? []
    : [`scenarios/${name}:1:1 The id is "${scenario.id}", so the file is named ${scenario.id}.yaml.`];
  return { scenario, errors, warnings };
}

function line(name: string, { line, column, message, suggestion }: Diagnostic): string {
  return `scenarios/${name}:${line}:${column} ${message}${suggestion === undefined ? '' : ` ${suggestion}`}`;
}

/** What the first screen shows: small beside the scenarios themselves, which are loaded when one is opened. */
function foldersOf(scenarios: readonly Scenario[]): FolderModel[] {
  const map = JSON.parse(readFileSync(MAP, 'utf8')) as MapData;
  return scenarios.map((scenario) => ({ ...folderOf(scenario), photograph: photographOf(scenario, map) }));
}

/**
 * Checks the shipped scenarios while building, and bundles them as data:
 * `import { scenarios } from 'virtual:scenarios'`, and `import { folders } from 'virtual:folders'`.
 */
export function scenarioPlugin(): Plugin {
  let root = '';
  return {
    name: 'parley-scenarios',
    configResolved(config) {
      root = config.root;
      if (config.command === 'build') refuseErrors(readScenarioFolder(root));
    },
    resolveId: (id) => (id in MODULES ? resolved(id) : undefined),
    load(id) {
      const module = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (module === undefined) return undefined;
      const { scenarios, files, errors, warnings } = readScenarioFolder(root);
      for (const file of files) this.addWatchFile(file);
      for (const warning of warnings) this.warn(warning);
      if (errors.length > 0) this.error(errors.join('\n'));
      // Parsing text is faster for browsers than a large object literal.
      return `export const ${module.name} = JSON.parse(${JSON.stringify(JSON.stringify(module.make(scenarios)))});`;
    },
    configureServer(server) {
      const folder = join(root, 'scenarios');
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(folder) && path.endsWith('.yaml')) reload(server);
      });
    },
  };
}

/** An author needs the lines about the files, and nothing of where the build tool was: the error has no stack. */
function refuseErrors({ errors }: ScenarioFolder): void {
  if (errors.length === 0) return;
  const error = new Error(errors.join('\n'));
  error.stack = error.message;
  throw error;
}

/** Marked as Vite asks for modules that are no files. */
function resolved(id: string): string {
  return `\0${id}`;
}

function reload(server: ViteDevServer): void {
  const { moduleGraph, hot } = server.environments.client;
  for (const id of Object.keys(MODULES)) {
    const module = moduleGraph.getModuleById(resolved(id));
    if (module !== undefined) moduleGraph.invalidateModule(module);
  }
  hot.send({ type: 'full-reload' });
}
