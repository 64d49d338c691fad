import type { LineKind, Transcript, TranscriptLine } from './transcript.ts';

/** Most words and sentences of a letter of one paragraph (decision 79). */
const MOST_WORDS = 60;
const MOST_SENTENCES = 4;

/** An answer that letters may ask for, and the delegations whose letters are looked at. */
export interface AskedFor {
  readonly title: string;
  readonly from: readonly string[];
  readonly issue: string;
  readonly option: string;
}

/** A change of position: the kind of line that shows it, and its cause. */
export interface CountedChange {
  readonly kind: LineKind;
  readonly by: string;
  readonly cause: string | null;
}

/** Figures of one game, from its transcript alone. */
export interface TranscriptCount {
  readonly changes: readonly CountedChange[];
  readonly letters: number;
  /** Letters of at most 60 words and four sentences. */
  readonly paragraphs: number;
  readonly words: number;
  readonly sentences: readonly string[];
  /** For each answer that is looked for: letters that ask for it, and those of them after the first day. */
  readonly asked: readonly { readonly letters: number; readonly later: number }[];
}

/** Counts a transcript of a chronicler; openings are no letters. */
export function countTranscript({ lines }: Transcript, asked: readonly AskedFor[]): TranscriptCount {
  const letters = lines.filter(isLetter);
  return {
    changes: lines.flatMap(({ kind, from, changes }) =>
      from === null ? [] : changes.map(({ cause }) => ({ kind, by: from, cause })),
    ),
    letters: letters.length,
    paragraphs: letters.filter(({ words }) => isParagraph(words)).length,
    words: letters.reduce((sum, { words }) => sum + wordCount(words), 0),
    sentences: letters.flatMap(({ words }) => sentencesIn(words)),
    asked: asked.map((wish) => {
      const asking = letters.filter((letter) => asksFor(letter, wish));
      return { letters: asking.length, later: asking.filter(({ day }) => day > 1).length };
    }),
  };
}

/** True of an offer or a counter. */
export function isLetter({ kind }: Pick<TranscriptLine, 'kind'>): boolean {
  return kind === 'offer' || kind === 'counter';
}

function isParagraph(words: string): boolean {
  return wordCount(words) <= MOST_WORDS && sentencesIn(words).length <= MOST_SENTENCES;
}

function asksFor({ from, articles }: TranscriptLine, wish: AskedFor): boolean {
  const isOne = articles.some(({ issue, options }) => issue === wish.issue && options.includes(wish.option));
  return from !== null && wish.from.includes(from) && isOne;
}

/** The sentences of a text, each with its full stop. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.!?])["”’»]?\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Number of words of a text. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
