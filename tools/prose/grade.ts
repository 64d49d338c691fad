import { sentencesOf } from './sentences.ts';

/**
 * Returns the reading grade of a text: the year of an American school in which it is understood.
 *
 * J. P. Kincaid et al., *Derivation of New Readability Formulas for Navy Enlisted Personnel* (1975). Syllables are
 * counted by groups of vowels, so that a grade is some half a year uncertain.
 *
 * @param text at least one sentence
 */
export function readingGrade(text: string): number {
  const sentences = sentencesOf(text).length;
  const words = text.match(/[\p{L}’'-]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const spoken = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
