import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import type { ToldGame } from '#messages/told-game.ts';

/** A scenario made ready for play, and told in English. */
export function compileTold(scenario: Scenario): ToldGame {
  return inEnglish(compileGame(scenario));
}
