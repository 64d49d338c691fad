import type { GlossaryEntry } from '#engine/model/scenario/glossary-entry.ts';

/** A piece of a text: plain words, or a word with the entry that explains it. */
export interface TextPiece {
  readonly words: string;
  readonly entry?: GlossaryEntry | undefined;
}

/** The texts in which words are explained, in pieces. A word is explained where it first appears in the texts. */
export type ExplainedTexts = ReadonlyMap<string, readonly TextPiece[]>;

interface Found {
  readonly entry: GlossaryEntry;
  readonly from: number;
  readonly to: number;
}

/** Returns the pieces of the texts that are the first to mention a word of the glossary. */
export function explainedTexts(texts: readonly string[], glossary: readonly GlossaryEntry[]): ExplainedTexts {
  const explained = new Map<string, readonly TextPiece[]>();
  let left = glossary;
  for (const text of texts) {
    const found = apart(left.flatMap((entry) => foundIn(text, entry) ?? []));
    if (found.length === 0) continue;
    explained.set(text, piecesOf(text, found));
    left = left.filter((entry) => !found.some((one) => one.entry === entry));
  }
  return explained;
}

/** Returns the entries of the glossary that the texts mention. */
export function entriesIn(texts: readonly string[], glossary: readonly GlossaryEntry[]): GlossaryEntry[] {
  return glossary.filter((entry) => texts.some((text) => foundIn(text, entry) !== undefined));
}

function foundIn(text: string, entry: GlossaryEntry): Found | undefined {
  const match = patternOf(entry).exec(text);
  if (match === null) return undefined;
  return { entry, from: match.index, to: match.index + match[0].length };
}

/** Places in the order of the text, without those that overlap an earlier one. */
function apart(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  return sorted.filter((one, place) => sorted.slice(0, place).every(({ to }) => to <= one.from));
}

function piecesOf(text: string, found: readonly Found[]): TextPiece[] {
  const pieces = found.flatMap(({ entry, from, to }, place): TextPiece[] => [
    { words: text.slice(found[place - 1]?.to ?? 0, from) },
    { words: text.slice(from, to), entry },
  ]);
  return [...pieces, { words: text.slice(found.at(-1)?.to ?? 0) }].filter(({ words }) => words !== '');
}

/** A pattern for whole words: any of the forms, of which a word that ends with `*` has any ending. */
function patternOf({ word, forms = word }: GlossaryEntry): RegExp {
  const patterns = forms.split(',').map((form) => form.trim().split(/\s+/).map(wordPattern).join('\\s'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

function wordPattern(word: string): string {
  const stem = word.endsWith('*') ? word.slice(0, -1) : word;
  const exact = stem.replace(/[\\^$.*|?+()[\]{}]/g, '\\$&');
  return stem === word ? exact : `${exact}\\p{L}*`;
}
