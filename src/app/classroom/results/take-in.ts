import type { Speaker } from '#messages/speaker.ts';
import type { NoteOnLine } from '#panels/classroom/results/not-taken.tsx';
import { decodeLink } from '#record/link/link-codec.ts';
import type { KeptResult } from '#session/classroom/class/kept-class.ts';
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
  const known = new Set(before.map(({ code }) => code));
  const results: KeptResult[] = [];
  const notes: NoteOnLine[] = [];
  for (const each of handedIn) {
    const words = each.is === 'broken' ? recordProblemInWords(speaker, each.problem) : refusal(speaker, each.code);
    if (words !== undefined) {
      notes.push({ key: each.line, line: each.line, words });
    } else if (each.is === 'link') {
      known.add(each.code);
      results.push({ code: each.code, came: now, ...(each.table !== undefined && { table: each.table }) });
    }
  }
  return { results, notes };

  function refusal({ say }: Speaker, code: string): string | undefined {
    if (known.has(code)) return say('class-results.again');
    const decoded = decodeLink(code);
    if (!decoded.ok) return recordProblemInWords(speaker, decoded.problem);
    if (decoded.is === 'invitation') return say('class-results.invitation');
    const { scenarioId: id, scenarioDigest } = decoded.record;
    return catalogue.scenarioOf(id, scenarioDigest) === undefined ? say('class-results.not-here', { id }) : undefined;
  }
}

/** Ids of the scenarios of what was handed in. */
export function scenariosHandedIn(handedIn: readonly HandedIn[]): readonly string[] {
  const ids = handedIn.flatMap((each) => {
    const decoded = each.is === 'link' ? decodeLink(each.code) : undefined;
    return decoded?.ok && decoded.is === 'game' ? [decoded.record.scenarioId] : [];
  });
  return [...new Set(ids)];
}
