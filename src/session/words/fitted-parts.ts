import type { Said } from './sentence-writer.ts';

/** A part of a letter: a sentence, or two that belong together. */
export interface LetterPart extends Said {
  /** Importance: of a letter that is too long, the part with the lowest goes first. */
  readonly weight: number;
  /** Said in any case, however long the letter is. */
  readonly needed?: boolean | undefined;
  /** Said only in a letter that would be too short without it. */
  readonly spare?: boolean | undefined;
}

/** Bounds of a text, in words and in sentences. */
export interface Bounds {
  readonly words: readonly [least: number, most: number];
  readonly sentences: readonly [least: number, most: number];
}

/** Returns the parts that make a text within bounds, in their order: without the least important, and with spare ones. */
export function fittedParts(parts: readonly LetterPart[], bounds: Bounds): readonly LetterPart[] {
  let kept = parts.filter(({ spare }) => spare !== true);
  while (kept.length > 1 && isTooLong(kept, bounds) && kept.some(({ needed }) => needed !== true)) {
    kept = withoutLightest(kept);
  }
  const spares = parts.filter(({ spare }) => spare === true).sort((a, b) => b.weight - a.weight);
  for (const spare of spares) {
    const more = parts.filter((part) => part === spare || kept.includes(part));
    if (isTooShort(kept, bounds) && !isTooLong(more, bounds)) kept = more;
  }
  return kept;
}

function withoutLightest(parts: readonly LetterPart[]): LetterPart[] {
  const least = Math.min(...parts.map(({ weight, needed }) => (needed === true ? Number.POSITIVE_INFINITY : weight)));
  const lightest = ({ weight, needed }: LetterPart) => needed !== true && weight === least;
  const place = parts.map(lightest).lastIndexOf(true);
  return parts.filter((_, index) => index !== place);
}

function isTooLong(parts: readonly LetterPart[], { words, sentences }: Bounds): boolean {
  return wordsIn(parts) > words[1] || sentencesIn(parts) > sentences[1];
}

function isTooShort(parts: readonly LetterPart[], { words, sentences }: Bounds): boolean {
  return wordsIn(parts) < words[0] || sentencesIn(parts) < sentences[0];
}

/** Words with a letter or a digit: a dash is none. */
function wordsIn(parts: readonly LetterPart[]): number {
  return parts.reduce(
    (sum, { words }) => sum + words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    0,
  );
}

function sentencesIn(parts: readonly LetterPart[]): number {
  return parts.reduce((sum, { words }) => sum + (words.match(/[.?!…]+(?=["'”’»)]*(\s|$))/gu)?.length ?? 0), 0);
}
