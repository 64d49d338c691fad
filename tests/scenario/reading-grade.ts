import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const WORD = /[\p{L}\p{N}]+(?:[’',.-][\p{L}\p{N}]+)*/gu;
const END_OF_SENTENCE = /[.!?]["”)]*(?:\s+|$)/;

/** The words of a text; a number such as 12,000 is one. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The sentences of a text. Abbreviations with a full stop would be taken for an end, so the texts have none. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(END_OF_SENTENCE).filter((sentence) => sentence !== '');
}

/** How many years of school a text asks for, by the formula of Flesch and Kincaid. Each digit counts as a syllable. */
export function readingGrade(text: string): number {
  const words = wordsIn(text);
  return fleschKincaid({
    sentence: sentencesIn(text).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  });
}

function syllablesOf(word: string): number {
  const digits = word.match(/\d/g)?.length ?? 0;
  return Math.max(1, syllable(word) + digits);
}
