import type { Diagnostic } from '../diagnostic.ts';
import type { TextPosition } from '../position-in-text.ts';
import type { TextRange } from './loose-tree.ts';

/** A change of a text that mends what a diagnostic says. */
export interface Fix extends TextRange {
  readonly insert: string;
}

type Suggestion = NonNullable<Diagnostic['suggestion']>;

/** Returns the edit that fixes a diagnostic. `undefined` unless its suggestion gives the exact replacement. */
export function fixOf(text: string, diagnostic: Pick<Diagnostic, 'line' | 'column' | 'suggestion'>): Fix | undefined {
  const { suggestion } = diagnostic;
  if (suggestion === undefined) return undefined;
  const from = offsetOf(text, diagnostic);
  const mended = mendedBy(suggestion, (written) => text.startsWith(written, from), text, from);
  return mended && mended.written !== ''
    ? { from, to: from + mended.written.length, insert: mended.insert }
    : undefined;
}

interface Mended {
  readonly written: string;
  readonly insert: string;
}

function mendedBy(
  suggestion: Suggestion,
  stands: (written: string) => boolean,
  text: string,
  from: number,
): Mended | undefined {
  const whole = text.slice(from, spanOf(text, from).to);
  switch (suggestion.code) {
    case 'did-you-mean':
      return { written: whole, insert: suggestion.word };
    case 'put-in-quotes':
      return around(suggestion.text, '"', '"', stands);
    case 'put-in-brackets':
      return around(suggestion.text, '[', ']', stands);
    case 'decimal-point':
      return { written: stands(comma(suggestion.number)) ? comma(suggestion.number) : '', insert: suggestion.number };
    case 'take-quotes-away':
      return /^["'].*["']$/.test(whole) ? { written: whole, insert: whole.slice(1, -1) } : undefined;
    default:
      return undefined;
  }
}

function around(
  written: string,
  open: string,
  close: string,
  stands: (written: string) => boolean,
): Mended | undefined {
  return stands(written) && !written.includes(close) ? { written, insert: open + written + close } : undefined;
}

function comma(number: string): string {
  return number.replace('.', ',');
}

/** The offset of a line and column, both from 1; the nearest that the text has. */
export function offsetOf(text: string, { line, column }: TextPosition): number {
  let start = 0;
  for (let before = 1; before < line; before += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  return Math.min(text.length, start + column - 1);
}

/** Returns the span of the token at an offset: a word, a quoted text or a single character. */
export function spanOf(text: string, offset: number): TextRange {
  const rest = text.slice(offset, offset + 400).split('\n', 1)[0] ?? '';
  const found = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[\p{L}\p{N}_.-]+|\S)/u.exec(rest)?.[0] ?? '';
  return { from: offset, to: offset + found.length };
}
