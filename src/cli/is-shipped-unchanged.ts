import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { findScenario } from './replay/find-scenario.ts';
import type { Terminal } from './terminal.ts';

/** True if the scenario is shipped: every page has one with the same id and the same digest. */
export function isShippedUnchanged(scenario: Scenario, terminal: Pick<Terminal, 'shipped' | 'readFile'>): boolean {
  const digest = scenarioDigest(scenario);
  const known = findScenario(terminal, scenario.id, digest);
  return known !== undefined && scenarioDigest(known) === digest;
}
