import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { isDigestOf } from '#record/scenario-digest.ts';

/** The scenarios that are at hand, made ready for play when first asked for: see `Library`, which has more. */
export class Catalogue {
  readonly scenarios: readonly Scenario[];

  /** The game of a scenario; the same one each time. */
  readonly gameOf: (scenario: Scenario) => LocalizedGame;

  readonly #shipped: ReadonlySet<Scenario>;

  /** Some shipped scenarios, and others that were opened from files or came by a link. */
  constructor(
    gameOf: (scenario: Scenario) => LocalizedGame,
    shipped: readonly Scenario[],
    own: readonly Scenario[] = [],
  ) {
    this.gameOf = gameOf;
    this.scenarios = [...shipped, ...own];
    this.#shipped = new Set(shipped);
  }

  /** True if the scenario is shipped with Parley. */
  isShipped(scenario: Scenario): boolean {
    return this.#shipped.has(scenario);
  }

  /** The scenario of an id, and where there are several the one that is played by what the digest is of; absent when there is none. */
  scenarioOf(id: string, digest?: number): Scenario | undefined {
    const called = this.scenarios.filter((each) => each.id === id);
    const isMeant = (each: Scenario) => digest !== undefined && isDigestOf(digest, each);
    return called.length > 1 ? (called.find(isMeant) ?? called[0]) : called[0];
  }

  /** The game of the scenario of an id; absent when there is none. */
  find(id: string, digest?: number): LocalizedGame | undefined {
    const scenario = this.scenarioOf(id, digest);
    return scenario && this.gameOf(scenario);
  }
}
