import type { TextPosition } from '../position-in-text.ts';
import type { TextRange } from './loose-tree.ts';

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
