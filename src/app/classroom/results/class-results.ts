import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { RecordHead } from '#record/game-record.ts';
import type { KeptResult } from '#session/classroom/class/kept-class.ts';
import { type LinkHead, linkHeadIn } from '#session/classroom/results/import-entries.ts';
import type { Catalogue } from '../../catalogue.ts';

/** A result of a class, with what its link says before it is played again. */
export interface ClassResult extends KeptResult {
  readonly head: RecordHead;
  /** Absent where it is not on this device any more. */
  readonly scenario: Scenario | undefined;
}

/** A cache of the heads of links, each read once: a class may have hundreds. */
export class HeadsRead {
  readonly #heads = new Map<string, LinkHead>();

  /** Absent where the link is of no game. */
  of(code: string): LinkHead {
    const before = this.#heads.get(code);
    if (before !== undefined) return before;
    const head = linkHeadIn(code);
    this.#heads.set(code, head);
    return head;
  }

  /** One that was read elsewhere. */
  know(code: string, head: LinkHead): void {
    this.#heads.set(code, head);
  }
}

/** The results of a class as far as their links can be read, with their scenarios. */
export function classResults(
  results: readonly KeptResult[],
  heads: HeadsRead,
  catalogue: Catalogue,
): readonly ClassResult[] {
  return results.flatMap((result) => {
    const head = heads.of(result.code);
    if (head === undefined) return [];
    return [{ ...result, head, scenario: catalogue.scenarioOf(head.scenarioId, head.scenarioDigest) }];
  });
}

/** Ids of the scenarios of some results, each once. */
export function scenarioIdsOf(results: readonly KeptResult[], heads: HeadsRead): readonly string[] {
  return [...new Set(results.flatMap(({ code }) => heads.of(code)?.scenarioId ?? []))];
}
