import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

// A game is changed by nobody: the same scenario is made ready once a worker, and what is said of it is read once.
const compiled = new WeakMap<Scenario, LocalizedGame>();

/** A scenario made ready for play, and told in English. */
export function compileTold(scenario: Scenario): LocalizedGame {
  const game = compiled.get(scenario) ?? inEnglish(compileGame(scenario));
  compiled.set(scenario, game);
  return game;
}
