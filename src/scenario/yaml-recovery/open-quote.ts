import { inQuotes } from './in-quotes.ts';
import type { LaidLine } from './laid-line.ts';
import { quoted, quotedBriefly } from './quoted.ts';
import type { RecoverableFault } from './recoverable-fault.ts';

/** A quote at the start of a value inside brackets. */
const OPENING = /(?<=[:,]\s+|[[{]\s*)["']/g;
/** A pattern for text that may follow a closing quote. */
const FOLLOWS = /^\s*(?:$|[,}\]]|:(?:\s|$)|\s#)/;
/** The start of another line of a block. */
const NEXT_KEY = /^\s*(?:- +)*(?:[\w-]+:(?:\s|$)|\{|- )/;

/** A quote that opens and never closes, or closes in the middle of its text. */
export function openQuote(all: readonly LaidLine[]): RecoverableFault | undefined {
  const lines = all.filter(({ isText, isEmpty }) => !isText && !isEmpty);
  let within = '';
  for (const [index, line] of lines.entries()) {
    const found = inLine(line, lines[index + 1], within);
    if (typeof found === 'object') return found;
    within = found;
  }
  return undefined;
}

/** Returns the stumble of a line, or else the quote that is still open at its end. */
function inLine(line: LaidLine, next: LaidLine | undefined, within: string): RecoverableFault | string {
  const closed = within === '' ? -1 : endOf(line.text, -1, within);
  return closed === undefined ? within : afterQuote(line, next, closed + 1);
}

/** The same, of the rest of a line that stands in no quotes. */
function afterQuote(line: LaidLine, next: LaidLine | undefined, from: number): RecoverableFault | string {
  const start = nextOpening(line, from);
  if (start === undefined) return '';
  const sign = line.text[start] ?? '';
  const end = endOf(line.text, start, sign);
  if (end === undefined) return goesOn(line, next) ? sign : unclosed(line, start);
  if (!FOLLOWS.test(line.text.slice(end + 1))) return quotesWithin(line, start, end);
  return afterQuote(line, next, end + 1);
}

/** Returns the start of the next quoted text: the value of the line, or a value inside its brackets. */
function nextOpening({ text, value, valueStart }: LaidLine, from: number): number | undefined {
  if (from <= valueStart && /^["']/.test(value)) return valueStart;
  if (!/^[[{]/.test(value)) return undefined;
  const start = Math.max(from, valueStart);
  OPENING.lastIndex = start;
  const place = OPENING.exec(text)?.index;
  const isComment = place !== undefined && /\s#/.test(text.slice(start, place));
  return isComment ? undefined : place;
}

/** Returns the offset of the closing quote. */
function endOf(text: string, start: number, sign: string): number | undefined {
  const rest = sign === '"' ? /(?:[^"\\]|\\.)*/y : /(?:[^']|'')*/y;
  rest.lastIndex = start + 1;
  const length = rest.exec(text)?.[0].length ?? 0;
  const end = start + 1 + length;
  return text[end] === sign ? end : undefined;
}

/** A text in quotes may run over lines; a new key or entry is none of it. */
function goesOn({ start }: LaidLine, next: LaidLine | undefined): boolean {
  return next !== undefined && !(NEXT_KEY.test(next.text) && next.indent <= start + 2);
}

function unclosed({ text, offset }: LaidLine, start: number): RecoverableFault {
  const sign = text[start] ?? '"';
  const whole = restOfValue(text, start, start + 1);
  const said = whole.replace(/[“”„‟]$/, '');
  return {
    fault: { code: 'syntax.open-quote', sign },
    offset: offset + start,
    end: offset + start + 1 + whole.length,
    suggestion: { code: 'write-so', text: quotedBriefly(said) },
    edits: [{ offset: offset + start, taken: 1 + whole.length, put: quoted(said) }],
  };
}

function quotesWithin(line: LaidLine, start: number, end: number): RecoverableFault {
  const words = line.text.slice(start, end + 1) + restOfValue(line.text, start, end + 1);
  return inQuotes(line, { code: 'syntax.quotes-in-quotes' }, { start, words, said: withoutOuter(words) });
}

/** Returns the rest of a value that begins at `start`; inside brackets, up to the next key or the closing one. */
function restOfValue(text: string, start: number, from: number): string {
  const isInside = /[[{]/.test(text.slice(0, start));
  const whole = isInside ? /^.*?(?=\s*,\s+[\w-]+:\s|\s*[}\]]|$)/ : /^.*$/;
  return whole.exec(text.slice(from))?.[0].trimEnd() ?? '';
}

/**
 * The text that is meant: quotes at both ends are round all of it, others are part of it, but for a single quote at its start
 * which only an apostrophe closes.
 */
function withoutOuter(written: string): string {
  if (/^'[^']*\p{L}'\p{L}[^']*$/u.test(written)) return written.slice(1);
  const inner = written.slice(1, -1);
  const isRoundAll = written.endsWith(written[0] ?? '') && !/^[^"]*[^"\s]"(?:\s|$)/.test(inner);
  return isRoundAll ? inner : written;
}
