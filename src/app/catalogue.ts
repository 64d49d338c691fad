import { scenarios } from 'virtual:scenarios';
import { compileGame } from '#engine/model/compile-game.ts';
import type { Game } from '#engine/model/game.ts';
import type { Scenario } from '#engine/model/scenario.ts';

/** The shipped scenarios, made ready for play when first asked for. */
export class Catalogue {
  readonly scenarios: readonly Scenario[] = scenarios;
  readonly #games = new Map<string, Game>();

  /** The game of a scenario; absent when there is none of that id. */
  find(id: string): Game | undefined {
    const known = this.#games.get(id);
    if (known !== undefined) return known;
    const scenario = this.scenarios.find((each) => each.id === id);
    if (scenario === undefined) return undefined;
    const game = compileGame(scenario);
    this.#games.set(id, game);
    return game;
  }
}
