import type { Speaker } from '#messages/speaker.ts';
import { codesIn } from '#record/codes-in.ts';
import { decodeRecord } from '#record/record-codec.ts';
import { recordProblemInWords } from '#session/words/record-problem-in-words.ts';
import type { Catalogue } from './catalogue.ts';
import type { SharedRecord } from './open-link.ts';

/** What the code of a link turns out to be, before anything is played. */
export type ReadLink =
  /** With its code as it was written. */
  | ({ readonly is: 'game'; readonly code: string } & SharedRecord)
  | { readonly is: 'without-scenario'; readonly id: string }
  | { readonly is: 'nothing'; readonly words: string };

/** Reads the code of a link, as what showed the link has left it. Whatever it is, nothing is thrown. */
export function readLink(speaker: Speaker, catalogue: Catalogue, text: string): ReadLink {
  const { whole, nearest } = codesIn(`#${text}`);
  const code = whole[0] ?? nearest ?? text;
  const decoded = decodeRecord(code);
  if (!decoded.ok) return { is: 'nothing', words: recordProblemInWords(speaker, decoded.problem) };
  const { record } = decoded;
  const scenario = catalogue.scenarioOf(record.scenarioId);
  return scenario === undefined
    ? { is: 'without-scenario', id: record.scenarioId }
    : { is: 'game', scenario, record, code };
}
