import { scenarios } from 'virtual:scenarios';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { Tell, Voice } from '#messages/voice.ts';
import { isDigestOf } from '#record/scenario-digest.ts';
import { scenariosIn } from './scenarios-in.ts';
import type { Shelf } from './shelf.ts';

/** The scenarios that can be played here, made ready for play when first asked for. */
export class Catalogue {
  readonly scenarios: readonly Scenario[];
  readonly #games = new Map<Scenario, ToldGame>();

  readonly #tell: Tell;

  readonly #ownFrom: number;

  /** The shipped scenarios, and others that were opened from files or came by a link. */
  constructor(tell: Tell, own: readonly Scenario[] = [], shipped: readonly Scenario[] = scenarios) {
    this.#tell = tell;
    this.#ownFrom = shipped.length;
    this.scenarios = [...shipped, ...own];
  }

  /** Whether a scenario of it came with Parley. */
  isShipped(scenario: Scenario): boolean {
    return this.scenarios.indexOf(scenario) < this.#ownFrom;
  }

  /** The scenario of an id, and where there are several the one that is played by what the digest is of; absent when there is none. */
  scenarioOf(id: string, digest?: number): Scenario | undefined {
    const called = this.scenarios.filter((each) => each.id === id);
    const isMeant = (each: Scenario) => digest !== undefined && isDigestOf(digest, each);
    return called.length > 1 ? (called.find(isMeant) ?? called[0]) : called[0];
  }

  /** The game of the scenario of an id; absent when there is none. */
  find(id: string, digest?: number): ToldGame | undefined {
    const scenario = this.scenarioOf(id, digest);
    return scenario && this.gameOf(scenario);
  }

  /** The game of a scenario. */
  gameOf(scenario: Scenario): ToldGame {
    const known = this.#games.get(scenario);
    if (known !== undefined) return known;
    const game = this.#tell(compileGame(scenario));
    this.#games.set(scenario, game);
    return game;
  }
}

/**
 * The catalogue in a language, with the files of shelves in it, those of the first one first; those that this version
 * cannot read any more are left out.
 */
export async function openCatalogue(shelves: readonly Shelf[], { tell, speaker }: Voice): Promise<Catalogue> {
  const [own, shipped] = await Promise.all([Promise.all(shelves.map(scenariosOn)), scenariosIn(speaker.language)]);
  return new Catalogue(tell, own.flat(), shipped);
}

async function scenariosOn(shelf: Shelf): Promise<readonly Scenario[]> {
  const files = shelf.list();
  if (files.length === 0) return [];
  const { parseScenario } = await import('#scenario/parse-scenario.ts');
  const read = files.map(({ text }) => parseScenario(text));
  return read.flatMap((parsed) => (parsed.ok ? [parsed.scenario] : []));
}
