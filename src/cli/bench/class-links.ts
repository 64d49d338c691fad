import { compileGame } from '#engine/setup/compile-game.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { linkOf } from './link-cases.ts';

/** Codes of links of so many games of a scenario file, as a class hands them in: one person among negotiators. */
export function classLinks(text: string, count: number): string[] {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error('the scenario has errors');
  const game = compileGame(parsed.scenario);
  return Array.from({ length: count }, (_, seed) => linkOf(game, [1], seed + 1, () => 0));
}
