import { compileGame } from '#engine/setup/compile-game.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { type LimitMeasured, measureLimits } from './at-limits.ts';
import { letterGrowth } from './letters.ts';
import { linkGrowth } from './links.ts';
import type { Measured } from './measured.ts';
import { tableGrowth } from './tables.ts';

/** Measures kinds of work at three sizes each, and a scenario at the limits of the format; links are of a given one. */
export function measureGrowth(text: string): {
  readonly sizes: readonly Measured[];
  readonly limits: readonly LimitMeasured[];
} {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error('the scenario has errors');
  const sizes = [...letterGrowth(), ...tableGrowth(), ...linkGrowth(compileGame(parsed.scenario))];
  return { sizes, limits: measureLimits() };
}
