import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Language } from '#messages/language.ts';
import type { Tell, Voice } from '#messages/voice.ts';
import { Catalogue } from './catalogue.ts';
import { type GamesTold, gamesTold } from './games-told.ts';
import type { Shelf } from './shelf.ts';
import { shippedScenario } from './shipped-scenario.ts';

/** All scenarios that can be played here, in a language; shipped ones are loaded on demand. */
export class Library {
  readonly #language: Language;
  readonly #gameOf: GamesTold;
  readonly #own: readonly Scenario[];

  /** The shipped scenarios, and others that were opened from files or came by a link. */
  constructor(tell: Tell, language: Language, own: readonly Scenario[] = []) {
    this.#language = language;
    this.#gameOf = gamesTold(tell);
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
 * The library in a language, with the files of shelves in it, those of the first one first; those that this version
 * cannot read any more are left out.
 */
export async function openLibrary(shelves: readonly Shelf[], { tell, speaker }: Voice): Promise<Library> {
  const own = await Promise.all(shelves.map(scenariosOn));
  return new Library(tell, speaker.language, own.flat());
}

async function scenariosOn(shelf: Shelf): Promise<readonly Scenario[]> {
  const files = shelf.list();
  if (files.length === 0) return [];
  const { parseScenario } = await import('#scenario/parse-scenario.ts');
  const read = files.map(({ text }) => parseScenario(text));
  return read.flatMap((parsed) => (parsed.ok ? [parsed.scenario] : []));
}
