import type { Speaker } from '#messages/speaker.ts';
import { decodeRecord } from '#record/record-codec.ts';
import { recordProblemInWords } from '#session/words/record-problem-in-words.ts';
import type { Catalogue } from './catalogue.ts';
import type { SharedRecord } from './open-link.ts';

/** What the code of a link turns out to be, before anything is played. */
export type ReadLink =
  | ({ readonly is: 'game' } & SharedRecord)
  | { readonly is: 'without-scenario'; readonly id: string }
  | { readonly is: 'nothing'; readonly words: string };

/** Reads the code of a link. Whatever it is, nothing is thrown. */
export function readLink(speaker: Speaker, catalogue: Catalogue, text: string): ReadLink {
  const decoded = decodeRecord(text);
  if (!decoded.ok) return { is: 'nothing', words: recordProblemInWords(speaker, decoded.problem) };
  const { record } = decoded;
  const scenario = catalogue.scenarioOf(record.scenarioId);
  return scenario === undefined ? { is: 'without-scenario', id: record.scenarioId } : { is: 'game', scenario, record };
}
