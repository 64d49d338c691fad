import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { RecordHead } from '#record/game-record.ts';
import type { Options } from '../options.ts';
import { readScenario } from '../read-scenario.ts';
import type { Status, Terminal } from '../terminal.ts';
import { findScenario } from './find-scenario.ts';

/** The scenario of a record: the one named with `--scenario`, or else one that comes with the game, if there is one. */
export function scenarioOf(
  { scenarioId, scenarioDigest }: RecordHead,
  { values }: Options,
  terminal: Terminal,
): Scenario | Status | undefined {
  const path = values.get('scenario');
  if (path === undefined) return findScenario(terminal, scenarioId, scenarioDigest);
  const read = readScenario(terminal, path);
  return read.ok ? read.scenario : read.status;
}
