import type { Game } from '#engine/model/game.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';

/** Scenarios that are kept ready for play: a class, or several, play the same one at many tables. */
const MOST_KEPT = 16;

/** Scenarios of this process, each made ready once. */
export interface Scenarios {
  /** The game of a scenario that was stored before. */
  gameOf(text: string): Game;
}

export function newScenarios(): Scenarios {
  const games = new Map<string, Game>();
  return {
    gameOf: (text) => {
      const game = games.get(text) ?? compileGame(JSON.parse(text) as Scenario);
      // The one that was used last is the last to go.
      games.delete(text);
      games.set(text, game);
      for (const [oldest] of [...games].slice(0, -MOST_KEPT)) games.delete(oldest);
      return game;
    },
  };
}

/** The scenario in what somebody has sent, as it is stored; absent where it cannot be played. */
export function scenarioTextIn(sent: unknown): string | undefined {
  const text = JSON.stringify(sent);
  if (text === undefined) return undefined;
  const parsed = parseScenario(text);
  return parsed.ok ? JSON.stringify(parsed.scenario) : undefined;
}
