import { scenarios } from 'virtual:scenarios';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { Tell, Voice } from '#messages/voice.ts';
import { scenariosIn } from './scenarios-in.ts';
import type { Shelf } from './shelf.ts';

/** The scenarios that can be played here, made ready for play when first asked for. */
export class Catalogue {
  readonly scenarios: readonly Scenario[];
  readonly #games = new Map<string, ToldGame>();

  readonly #tell: Tell;

  /** The shipped scenarios, and others that were opened from files. */
  constructor(tell: Tell, opened: readonly Scenario[] = [], shipped: readonly Scenario[] = scenarios) {
    this.#tell = tell;
    this.scenarios = [...shipped, ...opened];
  }

  /** The scenario of an id; absent when there is none. */
  scenarioOf(id: string): Scenario | undefined {
    return this.scenarios.find((each) => each.id === id);
  }

  /** The game of a scenario; absent when there is none of that id. */
  find(id: string): ToldGame | undefined {
    const known = this.#games.get(id);
    if (known !== undefined) return known;
    const scenario = this.scenarioOf(id);
    if (scenario === undefined) return undefined;
    const game = this.#tell(compileGame(scenario));
    this.#games.set(id, game);
    return game;
  }
}

/** The catalogue in a language, with the files of a shelf in it; those that this version cannot read any more are left out. */
export async function openCatalogue(shelf: Shelf, { tell, speaker }: Voice): Promise<Catalogue> {
  const [opened, shipped] = await Promise.all([scenariosOn(shelf), scenariosIn(speaker.language)]);
  return new Catalogue(tell, opened, shipped);
}

async function scenariosOn(shelf: Shelf): Promise<readonly Scenario[]> {
  const files = shelf.list();
  if (files.length === 0) return [];
  const { parseScenario } = await import('#scenario/parse-scenario.ts');
  const read = files.map(({ text }) => parseScenario(text));
  return read.flatMap((parsed) => (parsed.ok ? [parsed.scenario] : []));
}
