import { readFileSync } from 'node:fs';
import { digests } from 'virtual:digests';
import { folders } from 'virtual:folders';
import { library } from 'virtual:library';
import { moreFolders } from 'virtual:more-folders';
import { scenarios } from 'virtual:scenarios';
import { translations } from 'virtual:translations';
import { describe, expect, it } from 'vitest';
import { foldersIn } from '#app/folders-in.ts';
import { moreFoldersIn } from '#app/more-folders-in.ts';
import { shippedScenario, textLanguageOf } from '#app/shipped-scenario.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Language } from '#messages/language.ts';
import { FIRST_LANGUAGE } from '#messages/languages.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';

const WRITTEN = FIRST_LANGUAGE.language;

/** The shipped scenarios in a language, one by one. */
function allIn(language: Language) {
  return Promise.all(scenarios.map(({ id }) => shippedScenario(id, language)));
}

/** The folders of all of them. */
async function allFoldersIn(language: Language) {
  return [...(await foldersIn(language)), ...(await moreFoldersIn(language))];
}

it('have a folder each: where one begins and the flagship at the top, all others below', () => {
  expect(folders.map(({ id }) => id)).toEqual(['job-offer', 'white-house-2025']);
  const all = [...folders, ...moreFolders].map(({ id }) => id);
  expect(all.sort()).toEqual(scenarios.map(({ id }) => id).sort());
});

it('say what they are about, so that they are found', () => {
  const silent = [...folders, ...moreFolders].filter(({ subjects = [] }) => subjects.every((is) => is === 'fictional'));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

it('are told of to teachers, who choose one', () => {
  const page = readFileSync('docs/use/scenarios.md', 'utf8');
  const untold = scenarios.filter(({ id, title }) => !page.includes(`[${title}](../../scenarios/${id}.yaml)`));
  expect(untold.map(({ id }) => id)).toEqual([]);
});

it('are told as they are written where the page speaks that language', async () => {
  expect(await allIn(WRITTEN)).toEqual(scenarios);
  expect(await allFoldersIn(WRITTEN)).toEqual([...folders, ...moreFolders]);
});

it('are told so in a language for which they have no texts, and say in which language they are', async () => {
  const unknown = { ...WRITTEN, tag: 'tlh' };
  expect(await allIn(unknown)).toEqual(scenarios);
  const inEnglish = [...folders, ...moreFolders].map((folder) => ({ ...folder, language: WRITTEN.tag }));
  expect(await allFoldersIn(unknown)).toEqual(inEnglish);
});

it('say in which language their texts are, where they came with Parley', async () => {
  const { tag, loaded } = await inATranslation();
  const tags = loaded.map((scenario) => scenario && textLanguageOf(scenario));
  expect(tags).toEqual(scenarios.map(({ id }) => (library[id]?.told[tag] ? tag : WRITTEN.tag)));
  const [own] = scenarios;
  expect(textLanguageOf({ ...own } as Scenario)).toBeUndefined();
});

/** The shipped scenarios in a language that some of them have texts in. */
async function inATranslation() {
  const [tag = ''] = Object.keys(translations);
  return { tag, loaded: await allIn({ ...WRITTEN, tag }) };
}

it('are found by their ids, and by nothing else', async () => {
  expect(await shippedScenario('nowhere', WRITTEN)).toBeUndefined();
  // What every object has is no scenario.
  expect(await shippedScenario('constructor', WRITTEN)).toBeUndefined();
});

describe.each(Object.keys(translations))('in %s', (tag) => {
  const language = { ...WRITTEN, tag };

  it('are the same games', async () => {
    for (const [id, { told }] of Object.entries(library)) {
      const scenario = await told[tag]?.();
      expect(scenario && scenarioDigest(scenario)).toBe(told[tag] && digests[id]);
    }
  });

  it('have other titles where they have texts, by which their folders go', async () => {
    const shown = await allFoldersIn(language);
    for (const { id, title } of scenarios) {
      const told = await shippedScenario(id, language);
      expect(shown.find((folder) => folder.id === id)?.title).toBe(told?.title);
      expect(told?.title === title).toBe(library[id]?.told[tag] === undefined);
    }
  });
});
