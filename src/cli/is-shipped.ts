import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { findScenario } from './replay/find-scenario.ts';
import type { Terminal } from './terminal.ts';

/** Whether every page has a scenario that is played like this one, under the same name. */
export function isShipped(scenario: Scenario, terminal: Pick<Terminal, 'shipped' | 'readFile'>): boolean {
  const digest = scenarioDigest(scenario);
  const known = findScenario(terminal, scenario.id, digest);
  return known !== undefined && scenarioDigest(known) === digest;
}
