import type { Speaker } from '#messages/speaker.ts';
import type { NoteOnLine } from '#panels/classroom/results/not-taken.tsx';
import { isSameTable, type KeptResult } from '#session/classroom/class/kept-class.ts';
import type { HandedIn } from '#session/classroom/results/links-handed-in.ts';
import { recordProblemInWords } from '#session/words/record-problem-in-words.ts';
import type { Catalogue } from '../../catalogue.ts';

/** What comes of what was handed in. */
export interface TakenIn {
  /** New results, in their order. */
  readonly results: readonly KeptResult[];
  readonly notes: readonly NoteOnLine[];
}

/**
 * Takes in the links of games whose scenarios are here, each once; of all others it says why not.
 * @param before What is here already
 */
export function takeIn(
  speaker: Speaker,
  handedIn: readonly HandedIn[],
  before: readonly KeptResult[],
  catalogue: Catalogue,
  now: number,
): TakenIn {
  const known = new Map<string, KeptResult[]>();
  const keep = (result: KeptResult) => known.set(result.code, [...(known.get(result.code) ?? []), result]);
  before.forEach(keep);
  const results: KeptResult[] = [];
  const notes: NoteOnLine[] = [];
  for (const each of handedIn) {
    const words = each.is === 'broken' ? recordProblemInWords(speaker, each.problem) : refusal(speaker, each);
    if (words !== undefined) {
      notes.push({ key: each.line, line: each.line, words });
    } else if (each.is === 'link') {
      const result = { code: each.code, came: now, ...(each.table !== undefined && { table: each.table }) };
      keep(result);
      results.push(result);
    }
  }
  return { results, notes };

  function isHere(link: Extract<HandedIn, { is: 'link' }>): boolean {
    return (known.get(link.code) ?? []).some((other) => isSameTable(other, link));
  }

  function refusal({ say }: Speaker, link: Extract<HandedIn, { is: 'link' }>): string | undefined {
    const { holds } = link;
    if (isHere(link)) return say('class-results.again');
    if (holds === undefined) return say('class-results.invitation');
    const { scenarioId: id, scenarioDigest } = holds;
    return catalogue.scenarioOf(id, scenarioDigest) === undefined ? say('class-results.not-here', { id }) : undefined;
  }
}

/** Ids of the scenarios of what was handed in. */
export function scenariosHandedIn(handedIn: readonly HandedIn[]): readonly string[] {
  return [...new Set(handedIn.flatMap((each) => (each.is === 'link' ? (each.holds?.scenarioId ?? []) : [])))];
}
