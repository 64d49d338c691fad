import type { SourceFile } from './read-module.ts';

/** Texts that a page can show: whole ones, and messages as the pieces between their values. */
export interface PageTexts {
  readonly whole: string;
  readonly messages: readonly (readonly string[])[];
}

/** Share of the characters of a label that a message must have in its own words: the rest are values. */
const OWN_WORDS = 0.5;

/** Calls in which browser tests name what a page shows, with the label or the pattern of it. */
const LABELS =
  /(?:\bname:\s*|\bhasText:\s*|\b(?:getBy(?:Text|Label|Title)|to(?:Have|Contain)Text|wayTo|openTool|unfold|button)\((?:\w+, ){0,2})(?:'((?:[^'\\\n]|\\.)*)'|\/((?:[^/\\\n]|\\.)+)\/|`([^`\n]*)`)/g;

/** Returns the labels in browser tests that no text of the page has, each with its place. */
export function checkLabels(files: readonly SourceFile[], texts: PageTexts): string[] {
  return files.flatMap(({ path, source }) =>
    [...source.matchAll(LABELS)].flatMap((found) => {
      const line = source.slice(0, found.index).split('\n').length;
      return labelsIn(found).flatMap((label) => (isKnown(label, texts) ? [] : `${path}:${line} looks for "${label}"`));
    }),
  );
}

/** The pieces between the values of a message, for each of its variants. */
export function piecesOf(message: string): string[][] {
  const variants = [...message.matchAll(/\{\{((?:[^{}]|\{[^{}]*\})*)\}\}/g)].map(([, text = '']) => text);
  return (variants.length > 0 ? variants : [message]).map((text) =>
    withoutBreaks(text.replace(/\{[#/][^}]*\}/g, '')).split(/\{[^}]*\}/),
  );
}

/** Makes every white space one blank, as a page shows it. */
export function withoutBreaks(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Words of a label as they must stand together: of a pattern those between its special characters. */
function labelsIn([, text, pattern, template]: RegExpMatchArray): string[] {
  if (text !== undefined) return wordsOf([text.replace(/\\(.)/g, '$1')]);
  if (template !== undefined) return wordsOf(template.split(/\$\{[^}]*\}/));
  return wordsOf((pattern ?? '').split(SPECIAL).map((part) => part.replace(/\\(.)/g, '$1')));
}

/** Special parts of patterns; an escaped sign stands for itself. */
const SPECIAL = /\\.[*+?]|\(\?[:=!]|\\[bdswDSW][*+?]?|\[[^\]]*\][*+?]?|\w[*?+]|\{\d+(?:,\d*)?\}|(?<!\\)[()|^$.*+?]+/;

/** Those of several words, without figures: one word alone is too easily found. */
function wordsOf(labels: readonly string[]): string[] {
  return labels.map((label) => withoutBreaks(label).trim()).filter((label) => / /.test(label) && !/\d/.test(label));
}

function isKnown(label: string, { whole, messages }: PageTexts): boolean {
  if (whole.includes(label)) return true;
  const least = label.length * OWN_WORDS;
  return messages.some((pieces) =>
    pieces.some((piece, index) =>
      endsIn(piece, label).some((length) => length + ownWords(label.slice(length), pieces, index + 1) >= least),
    ),
  );
}

/** Lengths of the ends of a piece with which a label begins. */
function endsIn(piece: string, label: string): number[] {
  return Array.from({ length: Math.min(piece.length, label.length) + 1 }, (_, length) => length).filter((length) =>
    label.startsWith(piece.slice(piece.length - length)),
  );
}

/** Number of characters that pieces from one on have in a text that begins with a value; less than none if it goes on after them. */
function ownWords(text: string, pieces: readonly string[], index: number): number {
  const piece = pieces[index];
  if (text === '') return 0;
  if (piece === undefined) return Number.NEGATIVE_INFINITY;
  let most = 0;
  for (let at = 1; piece !== '' && at < text.length; at += 1) {
    const rest = text.slice(at);
    if (piece.startsWith(rest)) most = Math.max(most, rest.length);
    if (rest.startsWith(piece))
      most = Math.max(most, piece.length + ownWords(rest.slice(piece.length), pieces, index + 1));
  }
  return most;
}
