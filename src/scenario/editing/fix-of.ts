import type { Diagnostic } from '../diagnostic.ts';
import type { TextRange } from './loose-tree.ts';
import { offsetOf, spanOf } from './span-of.ts';

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
