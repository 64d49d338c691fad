import { readFileSync } from 'node:fs';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';

/** The scenario in a file. @throws Error where it cannot be played */
export function readScenario(path: string): Scenario {
  const parsed = parseScenario(readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(`${path} cannot be played.`);
  return parsed.scenario;
}
