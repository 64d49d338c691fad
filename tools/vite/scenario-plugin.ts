import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { LEVELS } from '../../src/engine/model/scenario/level.ts';
import type { Scenario } from '../../src/engine/model/scenario/scenario.ts';
import { diagnosticInOneGo } from '../../src/messages/diagnostic-in-words.ts';
import { englishSpeaker } from '../../src/messages/en/english-speaker.ts';
import type { Diagnostic } from '../../src/scenario/diagnostic.ts';
import { pointedLine } from '../../src/scenario/pointed-line.ts';
import { readAndProofread } from '../../src/scenario/proofreading/read-and-proofread.ts';
import { originalOf } from '../../src/scenario/translation/original-of.ts';
import { parseTranslation, type Translation } from '../../src/scenario/translation/parse-translation.ts';
import { withTexts } from '../../src/scenario/translation/with-texts.ts';
import type { ListedScenario } from '../../src/server/lti/listed-scenario.ts';
import { isScenarioModule, type ScenarioTexts, scenarioModule } from './scenario-modules.ts';

/** The shipped scenarios with their translations, and what is wrong with the files as `scenarios/x.yaml:line:column message` lines. */
export interface ScenarioFolder extends ScenarioTexts {
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
    scenarios: scenarios.sort(easierFirst),
    translations: translations.flatMap(({ translation }) => translation ?? []),
    files,
    errors: read.flatMap(({ errors }) => errors),
    warnings: read.flatMap(({ warnings }) => warnings),
  };
}

/** The tutorial first, then by level, and of one level the shorter first; files lie by their names. */
function easierFirst(one: Scenario, other: Scenario): number {
  const teaches = ({ tutorial }: Scenario) => (tutorial === undefined ? 1 : 0);
  const levelOf = ({ level }: Scenario) => LEVELS.indexOf(level);
  return teaches(one) - teaches(other) || levelOf(one) - levelOf(other) || one.minutes - other.minutes;
}

/** A translation, and what is wrong with it; nothing of a file that is none, or whose scenario cannot be read itself. */
function readTranslationFile(path: string, scenarios: readonly Scenario[]): TranslationFile | undefined {
  const original = originalOf(path);
  const scenario = scenarios.find(({ id }) => original !== undefined && basename(original) === `${id}.yaml`);
  if (scenario === undefined) return undefined;
  const text = readFileSync(path, 'utf8');
  const parsed = parseTranslation(text, scenario);
  const found = parsed.ok ? parsed.warnings : parsed.diagnostics;
  const lines = (wanted: Diagnostic['severity']) =>
    found.flatMap((one) => (one.severity === wanted ? [told(basename(path), one, text)] : []));
  return {
    ...(parsed.ok && { translation: parsed.translation }),
    errors: lines('error'),
    warnings: lines('warning'),
  };
}

interface FileFaults {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

interface ScenarioFile extends FileFaults {
  readonly scenario?: Scenario;
}

interface TranslationFile extends FileFaults {
  readonly translation?: Translation;
}

function readScenarioFile(path: string): ScenarioFile {
  const name = basename(path);
  const text = readFileSync(path, 'utf8');
  const parsed = readAndProofread(text);
  if (!parsed.ok) return { errors: parsed.diagnostics.map((found) => told(name, found, text)), warnings: [] };
  const { scenario } = parsed;
  const warnings = parsed.warnings.map((found) => told(name, found, text));
  const named = `${scenario.id}.yaml` === name;
  const errors = named
    ? []
    : [`scenarios/${name}:1:1 The id is "${scenario.id}", so the file is named ${scenario.id}.yaml.`];
  return { scenario, errors, warnings };
}

/** Returns a diagnostic in words, with the line of the file that it concerns. */
function told(name: string, diagnostic: Diagnostic, text: string): string {
  const { line, column } = diagnostic;
  const pointed = pointedLine(text, diagnostic);
  const words = `scenarios/${name}:${line}:${column} ${diagnosticInOneGo(englishSpeaker(), diagnostic)}`;
  return pointed === undefined ? words : `${words}\n${pointed}`;
}

/**
 * Checks the shipped scenarios while building, and bundles them as data, each by itself: the modules of
 * `scenario-modules.ts`. A list of them is written beside the page, for the server.
 * @param made Translations besides those that lie in the folder
 */
export function scenarioPlugin(made: (scenarios: readonly Scenario[]) => readonly Translation[] = () => []): Plugin {
  let root = '';
  let read: ScenarioFolder | undefined;
  // Many modules are made of it, and it takes long to read.
  const folder = (): ScenarioFolder => {
    read ??= readScenarioFolder(root);
    return read;
  };
  return {
    name: 'parley-scenarios',
    configResolved(config) {
      root = config.root;
      if (config.command === 'build') refuseErrors(folder());
    },
    buildStart() {
      for (const warning of folder().warnings) this.warn(warning);
    },
    watchChange() {
      read = undefined;
    },
    resolveId: (id) => (isScenarioModule(id) ? resolved(id) : undefined),
    load(id) {
      if (!id.startsWith(RESOLVED) || !isScenarioModule(id.slice(1))) return undefined;
      const { scenarios, translations, files, errors } = folder();
      for (const file of files) this.addWatchFile(file);
      if (errors.length > 0) this.error(errors.join('\n'));
      return scenarioModule(id.slice(1), { scenarios, translations: [...translations, ...made(scenarios)] });
    },
    generateBundle() {
      if (this.environment.config.isWorker) return;
      const { scenarios, translations } = folder();
      const source = JSON.stringify(scenarioList(scenarios, translations));
      this.emitFile({ type: 'asset', fileName: 'scenarios.json', source });
    },
    configureServer(server) {
      const watched = join(root, 'scenarios');
      server.watcher.add(watched);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(watched) || !path.endsWith('.yaml')) return;
        read = undefined;
        reload(server);
      });
    },
  };
}

/** Lists the shipped scenarios for the server. */
function scenarioList(scenarios: readonly Scenario[], translations: readonly Translation[]): readonly ListedScenario[] {
  return scenarios.map((original) => {
    const { id, title, parties, minutes } = original;
    const own = translations.filter(({ scenario }) => scenario === id);
    const told = own.map(({ language, texts }) => [language, withTexts(original, texts).title]);
    return { id, titles: { en: title, ...Object.fromEntries(told) }, parties: parties.length, minutes };
  });
}

/** An author needs the lines about the files, and nothing of where the build tool was: the error has no stack. */
function refuseErrors({ errors }: ScenarioFolder): void {
  if (errors.length === 0) return;
  const error = new Error(errors.join('\n'));
  error.stack = error.message;
  throw error;
}

/** Vite asks for modules that are no files to be marked. */
const RESOLVED = '\0';

function resolved(id: string): string {
  return RESOLVED + id;
}

function reload(server: ViteDevServer): void {
  const { moduleGraph, hot } = server.environments.client;
  for (const [id, module] of moduleGraph.idToModuleMap) {
    if (id.startsWith(RESOLVED) && isScenarioModule(id.slice(1))) moduleGraph.invalidateModule(module);
  }
  hot.send({ type: 'full-reload' });
}
