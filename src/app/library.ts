import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Language } from '#messages/language.ts';
import type { Localize, MessageCatalogue } from '#messages/message-catalogue.ts';
import { Catalogue } from './catalogue.ts';
import { languagesRead } from './languages-read.ts';
import { type LocalizedGames, localizedGames } from './localized-games.ts';
import type { ScenarioStore } from './scenario-store.ts';
import { shippedScenario } from './shipped-scenario.ts';

/** All scenarios that can be played here, in a language; shipped ones are loaded on demand. */
export class Library {
  readonly #language: Language;
  readonly #gameOf: LocalizedGames;
  readonly #own: readonly Scenario[];

  /** The shipped scenarios, and others that were opened from files or came by a link. */
  constructor(localize: Localize, language: Language, own: readonly Scenario[] = []) {
    this.#language = language;
    this.#gameOf = localizedGames(localize);
    this.#own = own;
  }

  /** The shipped scenarios of these ids, as far as there are any, and all that did not come with Parley. Fails where one cannot be had. */
  async withShipped(...ids: readonly (string | undefined)[]): Promise<Catalogue> {
    const asked = [...new Set(ids)].filter((id) => id !== undefined);
    const loaded = await Promise.all(asked.map((id) => shippedScenario(id, this.#language)));
    const shipped = loaded.filter((scenario) => scenario !== undefined);
    return new Catalogue(this.#gameOf, shipped, this.#own);
  }

  /** The same for one id, with the game of that scenario made ready while the page may draw and listen. */
  async withGame(id: string | undefined): Promise<Catalogue> {
    const catalogue = await this.withShipped(id);
    const scenario = id === undefined ? undefined : catalogue.scenarioOf(id);
    if (scenario !== undefined) await this.#gameOf.makeReady(scenario);
    return catalogue;
  }
}

/**
 * The library in a language, with the files of stores in it, those of the first one first; those that this version
 * cannot read any more are left out.
 */
export async function openLibrary(
  scenarioStores: readonly ScenarioStore[],
  { localize, speaker }: MessageCatalogue,
): Promise<Library> {
  const wanted = languagesRead(speaker.language.tag);
  const own = await Promise.all(scenarioStores.map((scenarioStore) => scenariosOn(scenarioStore, wanted)));
  return new Library(localize, speaker.language, own.flat());
}

async function scenariosOn(scenarioStore: ScenarioStore, wanted: readonly string[]): Promise<readonly Scenario[]> {
  const files = scenarioStore.list();
  if (files.length === 0) return [];
  const { readInWantedLanguage } = await import('./read-in-wanted-language.ts');
  return files.flatMap(({ text }) => readInWantedLanguage(text, wanted) ?? []);
}
