import type { Speaker } from '#messages/speaker.ts';
import type { NoteOnLine } from '#panels/classroom/results/rejected-entries.tsx';
import type { KeptResult } from '#session/classroom/class/kept-class.ts';
import { AddedResults } from '#session/classroom/results/add-results.ts';
import type { ImportEntry } from '#session/classroom/results/import-entries.ts';
import { recordProblemInWords } from '#session/words/record-problem-in-words.ts';
import type { Catalogue } from '../../catalogue.ts';

/** Effect of a text that was handed in. */
export interface ImportedResults {
  /** Results that are new to the class, or name the table of one that is in it, in their order. */
  readonly results: readonly KeptResult[];
  /** The number of new results, and that of those that have a table now. */
  readonly counts: { readonly new: number; readonly named: number };
  readonly notes: readonly NoteOnLine[];
}

/**
 * Takes in the links of games whose scenarios are here, each once; of all others it says why not.
 * @param before The results that are in the class already
 */
export function importResults(
  speaker: Speaker,
  handedIn: readonly ImportEntry[],
  before: readonly KeptResult[],
  catalogue: Catalogue,
  now: number,
): ImportedResults {
  const known = new AddedResults(before);
  const came: KeptResult[] = [];
  const counts = { new: 0, named: 0 };
  const notes: NoteOnLine[] = [];
  for (const each of handedIn) {
    const words = each.is === 'broken' ? recordProblemInWords(speaker, each.problem) : addedOrWhyNot(each);
    if (words !== undefined) notes.push({ key: `${each.line} ${words}`, line: each.line, words });
  }
  return { results: came, counts, notes };

  function addedOrWhyNot({ code, table, holds }: Extract<ImportEntry, { is: 'link' }>): string | undefined {
    const { say } = speaker;
    if (holds === undefined) return say('class-results.invitation');
    const { scenarioId: id, scenarioDigest } = holds;
    if (catalogue.scenarioOf(id, scenarioDigest) === undefined) return say('class-results.not-here', { id });
    const result = { code, came: now, ...(table !== undefined && { table }) };
    const added = known.add(result);
    if (added === 'again' || added === 'unnamed') return say(`class-results.${added}`);
    came.push(result);
    counts[added] += 1;
    return undefined;
  }
}

/** Ids of the scenarios of what was handed in. */
export function importedScenarios(handedIn: readonly ImportEntry[]): readonly string[] {
  return [...new Set(handedIn.flatMap((each) => (each.is === 'link' ? (each.holds?.scenarioId ?? []) : [])))];
}
