import { readFileSync } from 'node:fs';
import { photographOf } from '../../src/app/photograph.ts';
import type { Scenario } from '../../src/engine/model/scenario/scenario.ts';
import { scenarioDigest } from '../../src/record/scenario-digest.ts';
import type { Translation } from '../../src/scenario/translation/parse-translation.ts';
import { withTexts } from '../../src/scenario/translation/with-texts.ts';
import type { FolderModel } from '../../src/session/screens/folder-model.ts';
import { folderOf } from '../../src/session/screens/folders.ts';
import type { MapData } from '../../src/stage/map-data.ts';

const MAP = new URL('../../assets/map/europe.json', import.meta.url);

/** The scenario that Parley was made for, which stands out on the first screen. */
const FLAGSHIP = 'white-house-2025';

/** The shipped scenarios, in the order in which they are shown, and their texts in other languages. */
export interface ScenarioTexts {
  readonly scenarios: readonly Scenario[];
  readonly translations: readonly Translation[];
}

/** `virtual:folders`, or `virtual:folders/uk` in another language. */
const NAME = /^virtual:(?:(scenarios|library|digests|translations)|(folders|more-folders)(?:\/([\w-]+))?)$/;
/** `virtual:scenario/job-offer`, or `virtual:scenario/job-offer/uk`. */
const ONE = /^virtual:scenario\/([\w-]+)(?:\/([\w-]+))?$/;

/** True if a module is made of the shipped scenarios. */
export function isScenarioModule(id: string): boolean {
  return NAME.test(id) || ONE.test(id);
}

/**
 * Returns the source of a module made of the shipped scenarios; `undefined` for any other module. Each scenario is a
 * module of its own, in the language of its author or in another; `library` loads them by their ids. `folders` has the
 * models of those at the top of the first screen, `more-folders` those of all others, and `translations` loads both in
 * other languages; `digests` has the digests of the played parts. `scenarios` has all of them at once, for code without
 * a page.
 */
export function scenarioModule(id: string, texts: ScenarioTexts): string | undefined {
  const [, one, tag] = ONE.exec(id) ?? [];
  if (one !== undefined) return oneScenario(one, tag, texts);
  const [, name, folders, language] = NAME.exec(id) ?? [];
  const { scenarios, translations } = texts;
  if (folders !== undefined) {
    const told = toldIn(language, scenarios, translations);
    return folders === 'folders'
      ? `export const folders = ${parsed(foldersAtTop(told))};`
      : `export const moreFolders = ${parsed(told.filter((each) => !isAtTop(each)).map(folderOf))};`;
  }
  switch (name) {
    case 'scenarios':
      return allScenarios(scenarios);
    case 'library':
      return `export const library = {${scenarios.map((scenario) => loaders(scenario, translations))}};`;
    case 'digests':
      return `export const digests = ${parsed(digestsOf(scenarios))};`;
    case 'translations':
      return `export const translations = {${[...new Set(translations.map((each) => each.language))].map(ofFolders)}};`;
    default:
      return undefined;
  }
}

/** One scenario, as it is told in a language; absent where it is not. */
function oneScenario(id: string, language: string | undefined, texts: ScenarioTexts): string | undefined {
  const told = toldIn(language, texts.scenarios, texts.translations).find((scenario) => scenario.id === id);
  return told && `export const scenario = ${parsed(told)};`;
}

function allScenarios(scenarios: readonly Scenario[]): string {
  const imports = scenarios.map(({ id }, at) => `import { scenario as s${at} } from "virtual:scenario/${id}";\n`);
  return `${imports.join('')}export const scenarios = [${scenarios.map((_, at) => `s${at}`)}];`;
}

/** By the tag of a language, and as it was written: what loads a scenario. */
function loaders({ id }: Scenario, translations: readonly Translation[]): string {
  const tags = translations.flatMap(({ scenario, language }) => (scenario === id ? [language] : []));
  const load = (name: string) => `async () => (await import("virtual:scenario/${name}")).scenario`;
  const told = tags.map((tag) => `${JSON.stringify(tag)}: ${load(`${id}/${tag}`)}`);
  return `${JSON.stringify(id)}: { written: ${load(id)}, told: {${told}} }`;
}

function ofFolders(language: string): string {
  const load = (name: string, from: string) => `async () => (await import("virtual:${from}/${language}")).${name}`;
  const loads = `folders: ${load('folders', 'folders')}, more: ${load('moreFolders', 'more-folders')}`;
  return `${JSON.stringify(language)}: { ${loads} }`;
}

/** The scenarios that have texts in a language, told by them; all, as they were written, where none is asked for. */
function toldIn(
  tag: string | undefined,
  scenarios: readonly Scenario[],
  translations: readonly Translation[],
): readonly Scenario[] {
  if (tag === undefined) return scenarios;
  return scenarios.flatMap((original) => {
    const found = translations.find(({ scenario, language }) => scenario === original.id && language === tag);
    return found === undefined ? [] : [withTexts(original, found.texts)];
  });
}

/** By id; a translation changes none of them. */
function digestsOf(scenarios: readonly Scenario[]): Readonly<Record<string, number>> {
  return Object.fromEntries(scenarios.map((scenario) => [scenario.id, scenarioDigest(scenario)]));
}

/** Returns the folders of the tutorial and the flagship, which have room for a photograph. */
function foldersAtTop(scenarios: readonly Scenario[]): FolderModel[] {
  const map = JSON.parse(readFileSync(MAP, 'utf8')) as MapData;
  return scenarios
    .filter(isAtTop)
    .map((scenario) => ({ ...folderOf(scenario), photograph: photographOf(scenario, map) }));
}

function isAtTop({ id, tutorial }: Scenario): boolean {
  return id === FLAGSHIP || tutorial !== undefined;
}

/** Parsing text is faster for browsers than a large object literal. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
