import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { idTaken, type PlacedFault } from '../../id-taken.ts';

/** A remark on a text in the workshop, with its position. */
export type PlacedRemark = PlacedFault;

/** A text that is to be read. */
export interface AskedReading {
  readonly text: string;
  /** Name of its file. */
  readonly name: string;
  /** Ids of the scenarios that come with Parley, which no other may have. */
  readonly shipped: readonly string[];
}

/** The result of reading a text. */
export interface ReadingResult {
  readonly remarks: readonly PlacedRemark[];
  /** Absent while something stands in the way of playing it. */
  readonly scenario: Scenario | undefined;
}

/** Reads what an author has written so far. */
// biome-ignore lint/correctness/useYield: its one step is short
export function* readText({ text, name, shipped }: AskedReading): Generator<void, ReadingResult> {
  const parsed = parseScenario(text, name);
  if (!parsed.ok) return { remarks: parsed.diagnostics, scenario: undefined };
  const { scenario, warnings } = parsed;
  if (!shipped.includes(scenario.id)) return { remarks: warnings, scenario };
  return { remarks: [idTaken(text, scenario.id), ...warnings], scenario: undefined };
}
