import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { RecordHead } from '#record/game-record.ts';
import { decodeLink } from '#record/link/link-codec.ts';
import type { KeptResult } from '#session/classroom/class/kept-class.ts';
import type { Catalogue } from '../../catalogue.ts';

/** A result of a class, with what its link says before it is played again. */
export interface ClassResult extends KeptResult {
  readonly head: RecordHead;
  /** Absent where it is not on this device any more. */
  readonly scenario: Scenario | undefined;
}

/** What the link of a game says of it; absent where it is of no game. */
export function headOf(code: string): RecordHead | undefined {
  const decoded = decodeLink(code);
  return decoded.ok && decoded.is === 'game' ? decoded.record : undefined;
}

/** The results of a class as far as their links can be read, with their scenarios. */
export function classResults(results: readonly KeptResult[], catalogue: Catalogue): readonly ClassResult[] {
  return results.flatMap((result) => {
    const head = headOf(result.code);
    if (head === undefined) return [];
    return [{ ...result, head, scenario: catalogue.scenarioOf(head.scenarioId, head.scenarioDigest) }];
  });
}

/** Ids of the scenarios of some results, each once. */
export function scenarioIdsOf(results: readonly KeptResult[]): readonly string[] {
  return [...new Set(results.flatMap(({ code }) => headOf(code)?.scenarioId ?? []))];
}
