import type { Speaker } from '#messages/speaker.ts';
import { type CodedVerdict, verdictInWords } from '#messages/verdict-in-words.ts';

/** A verdict for people: a paragraph a line. */
export function verdictParagraphs(speaker: Speaker, verdict: CodedVerdict): string {
  return verdictInWords(speaker, verdict)
    .map(({ title, words }) => `${title === undefined ? '' : `${title}: `}${words}\n`)
    .join('');
}
