import { folders } from 'virtual:folders';
import { scenarios } from 'virtual:scenarios';
import { translations } from 'virtual:translations';
import { describe, expect, it } from 'vitest';
import { foldersIn } from '#app/folders-in.ts';
import { scenariosIn } from '#app/scenarios-in.ts';
import { FIRST_LANGUAGE } from '#messages/languages.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';

const WRITTEN = FIRST_LANGUAGE.language;

it('tells scenarios as they are written where the page speaks that language', async () => {
  expect(await scenariosIn(WRITTEN)).toEqual(scenarios);
  expect(await foldersIn(WRITTEN)).toEqual(folders);
});

it('tells them so in a language for which they have no texts, and says in which language they are', async () => {
  const unknown = { ...WRITTEN, tag: 'tlh' };
  expect(await scenariosIn(unknown)).toEqual(scenarios);
  expect(await foldersIn(unknown)).toEqual(folders.map((folder) => ({ ...folder, language: WRITTEN.tag })));
});

describe.each(Object.keys(translations))('in %s', (tag) => {
  it('tells the same games, in the same order', async () => {
    const told = await scenariosIn({ ...WRITTEN, tag });
    expect(told.map(scenarioDigest)).toEqual(scenarios.map(scenarioDigest));
    expect(told.map(({ title }) => title)).not.toEqual(scenarios.map(({ title }) => title));
  });

  it('has a folder for each, with the title that it is told by', async () => {
    const told = await scenariosIn({ ...WRITTEN, tag });
    const shown = await foldersIn({ ...WRITTEN, tag });
    expect(shown.map(({ id, title }) => [id, title])).toEqual(told.map(({ id, title }) => [id, title]));
  });
});
