import { type GradedText, mandatesIn, type Passage, passagesIn, type Shelf, sentencesOf } from './passages.ts';
import { TELL_TALES, tellTalesIn } from './tell-tales.ts';

/** The number of occurrences of each construction on each shelf. */
export type ProseCounts = Readonly<Record<Shelf, Readonly<Record<string, number>>>>;

export interface ProseReport {
  readonly counts: ProseCounts;
  /** Sentences with the most constructions for their length, worst first, each as a line. */
  readonly worst: readonly string[];
  /** Mandates that are too easy or too hard to read, each as a line. */
  readonly grades: readonly string[];
}

/** Reading grades between which a mandate should be. */
const GRADES = { least: 4, most: 10 };

/** Reads all English of the project. @param root folder of package.json */
export function readProse(root: string): ProseReport {
  const passages = passagesIn(root);
  return { counts: countsOf(passages), worst: worstOf(passages), grades: oddGrades(mandatesIn(root)) };
}

/** Returns what has become worse than recorded, each as a line. */
export function risenSince(recorded: ProseCounts, now: ProseCounts): readonly string[] {
  return Object.entries(now).flatMap(([shelf, counts]) =>
    Object.entries(counts).flatMap(([name, count]) => {
      const before = recorded[shelf as Shelf]?.[name] ?? 0;
      return count > before ? [`${shelf}: "${name}" ${before} times before, ${count} now`] : [];
    }),
  );
}

/** Counts constructions by shelf. */
export function countsOf(passages: readonly Passage[]): ProseCounts {
  const counts: Record<Shelf, Record<string, number>> = { messages: {}, scenarios: {}, documents: {} };
  for (const { shelf, text } of passages) {
    for (const sentence of sentencesOf(text)) {
      for (const [{ name }, count] of tellTalesIn(sentence)) counts[shelf][name] = (counts[shelf][name] ?? 0) + count;
    }
  }
  return {
    messages: inOrder(counts.messages),
    scenarios: inOrder(counts.scenarios),
    documents: inOrder(counts.documents),
  };
}

function inOrder(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(TELL_TALES.map(({ name }) => [name, counts[name] ?? 0]));
}

function worstOf(passages: readonly Passage[]): string[] {
  const sentences = passages.flatMap(({ place, text }) =>
    sentencesOf(text).flatMap((sentence) => {
      const found = [...tellTalesIn(sentence)];
      const count = found.reduce((sum, [, times]) => sum + times, 0);
      const advice = found.map(([{ name, instead }]) => `${name} → ${instead}`).join('; ');
      return count === 0
        ? []
        : [{ count, share: count / sentence.split(' ').length, line: `${place}: ${sentence}\n    ${advice}` }];
    }),
  );
  return sentences.toSorted((a, b) => b.count - a.count || b.share - a.share).map(({ line }) => line);
}

function oddGrades(texts: readonly GradedText[]): string[] {
  return texts.flatMap(({ place, text }) => {
    const grade = readingGrade(text);
    return grade < GRADES.least || grade > GRADES.most ? [`${place}: reading grade ${grade.toFixed(1)}`] : [];
  });
}

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
