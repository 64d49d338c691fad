import { scenarios } from 'virtual:scenarios';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { Tell } from '#messages/voice.ts';
import type { Shelf } from './shelf.ts';

/** The scenarios that can be played here, made ready for play when first asked for. */
export class Catalogue {
  readonly scenarios: readonly Scenario[];
  readonly #games = new Map<string, ToldGame>();

  readonly #tell: Tell;

  /** The shipped scenarios, and others that were opened from files. */
  constructor(tell: Tell, opened: readonly Scenario[] = []) {
    this.#tell = tell;
    this.scenarios = [...scenarios, ...opened];
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

/** The catalogue with the files of a shelf in it; files that this version cannot read any more are left out. */
export async function openCatalogue(shelf: Shelf, tell: Tell): Promise<Catalogue> {
  const files = shelf.list();
  if (files.length === 0) return new Catalogue(tell);
  const { parseScenario } = await import('#scenario/parse-scenario.ts');
  const read = files.map(({ text }) => parseScenario(text));
  return new Catalogue(
    tell,
    read.flatMap((parsed) => (parsed.ok ? [parsed.scenario] : [])),
  );
}
