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

/** The shipped scenarios, in the order in which they are shown, and their texts in other languages. */
export interface ScenarioTexts {
  readonly scenarios: readonly Scenario[];
  readonly translations: readonly Translation[];
}

/** `virtual:folders`, or `virtual:folders/uk` in another language. */
const NAME = /^virtual:(scenarios|digests|folders|translations)(?:\/([\w-]+))?$/;

/** Whether a module is made of the shipped scenarios. */
export function isScenarioModule(id: string): boolean {
  return NAME.test(id);
}

/**
 * What a module made of the shipped scenarios says: `scenarios` and `folders` in the language of their authors or, by its
 * tag, as far as they are translated, in another; `translations` loads these by the tag; `digests` tells what they are
 * played by. Absent of any other module.
 */
export function scenarioModule(id: string, { scenarios, translations }: ScenarioTexts): string | undefined {
  const [, name, language] = NAME.exec(id) ?? [];
  const told = language === undefined ? scenarios : toldIn(language, scenarios, translations);
  switch (name) {
    case 'scenarios':
      return `export const scenarios = ${parsed(told)};`;
    case 'digests':
      return `export const digests = ${parsed(digestsOf(scenarios))};`;
    case 'folders':
      return `export const folders = ${parsed(foldersOf(told))};`;
    case 'translations':
      return `export const translations = {${[...new Set(translations.map((each) => each.language))].map(loader)}};`;
    default:
      return undefined;
  }
}

/** The scenarios that have texts in a language, told by them. */
function toldIn(tag: string, scenarios: readonly Scenario[], translations: readonly Translation[]): Scenario[] {
  return scenarios.flatMap((original) => {
    const found = translations.find(({ scenario, language }) => scenario === original.id && language === tag);
    return found === undefined ? [] : [withTexts(original, found.texts)];
  });
}

/** By id; a translation changes none of them. */
function digestsOf(scenarios: readonly Scenario[]): Readonly<Record<string, number>> {
  return Object.fromEntries(scenarios.map((scenario) => [scenario.id, scenarioDigest(scenario)]));
}

/** What the first screen shows: small beside the scenarios themselves, which are loaded when one is opened. */
function foldersOf(scenarios: readonly Scenario[]): FolderModel[] {
  const map = JSON.parse(readFileSync(MAP, 'utf8')) as MapData;
  return scenarios.map((scenario) => ({ ...folderOf(scenario), photograph: photographOf(scenario, map) }));
}

/** Parsing text is faster for browsers than a large object literal. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

function loader(language: string): string {
  const load = (name: string) => `async () => (await import("virtual:${name}/${language}")).${name}`;
  return `${JSON.stringify(language)}: { folders: ${load('folders')}, scenarios: ${load('scenarios')} }`;
}
