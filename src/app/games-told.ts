import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { Tell } from '#messages/voice.ts';

/** Makes scenarios ready for play, each once, told in a language. */
export function gamesTold(tell: Tell): (scenario: Scenario) => ToldGame {
  const games = new WeakMap<Scenario, ToldGame>();
  return (scenario) => {
    const game = games.get(scenario) ?? tell(compileGame(scenario));
    games.set(scenario, game);
    return game;
  };
}
