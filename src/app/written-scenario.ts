import type { Scenario } from '#engine/model/scenario/scenario.ts';

/** The scenario as its file has it, by the one that is shown in a reader's language. */
const written = new WeakMap<Scenario, Scenario>();

/** Remembers the scenario that another one was translated from. */
export function rememberWritten(shown: Scenario, original: Scenario): void {
  written.set(shown, original);
}

/** Returns a scenario as its file has it, with all its languages. */
export function writtenScenario(shown: Scenario): Scenario {
  return written.get(shown) ?? shown;
}
