import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame, compilingGame } from '#engine/setup/compile-game.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Localize } from '#messages/message-catalogue.ts';
import { runInSlices } from './background/run-in-slices.ts';

/** Longest stretch of making a game ready, in milliseconds, before the page may draw and listen; a step is never cut. */
const SLICE = 12;

/** Makes scenarios ready for play. */
export interface LocalizedGames {
  /** Returns the game of a scenario; the same one each time. */
  (scenario: Scenario): LocalizedGame;
  /** Makes it ready in slices, where it is not yet. */
  readonly makeReady: (scenario: Scenario) => Promise<void>;
}

/** Makes scenarios ready for play, each once, told in a language. */
export function localizedGames(tell: Localize): LocalizedGames {
  const games = new WeakMap<Scenario, LocalizedGame>();
  const keep = (scenario: Scenario, game: LocalizedGame) => {
    games.set(scenario, game);
    return game;
  };
  const gameOf = (scenario: Scenario) => games.get(scenario) ?? keep(scenario, tell(compileGame(scenario)));
  const makeReady = (scenario: Scenario) =>
    new Promise<void>((onReady, onFailure) => {
      if (games.has(scenario)) return onReady();
      runInSlices(compilingGame(scenario), SLICE, {
        onProgress: () => undefined,
        onDone: (game) => {
          if (!games.has(scenario)) keep(scenario, tell(game));
          onReady();
        },
        onFailure,
      });
    });
  return Object.assign(gameOf, { makeReady });
}
