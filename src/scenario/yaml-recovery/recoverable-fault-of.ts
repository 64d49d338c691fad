import type { YAMLParseError, YAMLWarning } from 'yaml';
import { lastIndex } from '../last-index.ts';
import { shortened } from '../shortened.ts';
import { syntaxFault } from '../syntax-fault.ts';
import { inQuotes } from './in-quotes.ts';
import { indentation } from './indentation.ts';
import { type LaidLine, laidLines } from './laid-line.ts';
import {
  type Around,
  colonInBrackets,
  curlyQuotes,
  firstSign,
  keyWithoutColon,
  runningOn,
  twoColons,
} from './line-faults.ts';
import { openBracket } from './open-bracket.ts';
import { quoted, quotedBriefly } from './quoted.ts';
import type { RecoverableFault } from './recoverable-fault.ts';

/** Detectors of mistakes in the line that the parser reports, or in a line beside it. */
const BY_LINE: readonly ((around: Around) => RecoverableFault | undefined)[] = [
  curlyQuotes,
  firstSign,
  keyWithoutColon,
  runningOn,
  colonInBrackets,
  twoColons,
  missingHyphen,
];

/**
 * Finds the true cause of a YAML error. The parser often reports a correct character some lines after the mistake. If
 * no cause is found, returns the parser's error without edits.
 */
export function recoverableFaultOf(
  text: string,
  error: YAMLParseError | YAMLWarning,
  isKey: Around['isKey'],
): RecoverableFault {
  const lines = laidLines(text);
  const [place] = error.pos;
  const at = lastIndex(lines, ({ offset }) => offset <= place);
  const found =
    openQuote(lines) ?? openBracket(lines) ?? inLines(lines, at, isKey) ?? indentation({ lines, at, isKey });
  return found ?? { fault: syntaxFault(error), offset: Math.min(place, text.length), edits: [] };
}

function inLines(lines: Around['lines'], at: number, isKey: Around['isKey']): RecoverableFault | undefined {
  for (const index of [at, at - 1]) {
    for (const look of BY_LINE) {
      const found = look({ lines, at: index, isKey });
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** A quote at the start of a value inside brackets. */
const OPENING = /(?<=[:,]\s+|[[{]\s*)["']/g;
/** A pattern for text that may follow a closing quote. */
const FOLLOWS = /^\s*(?:$|[,}\]]|:(?:\s|$)|\s#)/;
/** The start of another line of a block. */
const NEXT_KEY = /^\s*(?:- +)*(?:[\w-]+:(?:\s|$)|\{|- )/;

/** A quote that opens and never closes, or closes in the middle of its text. */
function openQuote(all: readonly LaidLine[]): RecoverableFault | undefined {
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

/** The first entry of a list, where those below have a hyphen and it has none. */
function missingHyphen({ lines, at }: Around): RecoverableFault | undefined {
  const line = lines[at];
  if (line === undefined || !line.isEntry) return undefined;
  const head = lastIndex(
    lines.slice(0, at),
    ({ isEmpty, isText, indent }) => !isEmpty && !isText && indent < line.indent,
  );
  const place = lines.findIndex(({ isEmpty }, index) => index > head && !isEmpty);
  const first = lines[place];
  if (first === undefined || first.isEntry || place >= at) return undefined;
  if (lines[head]?.key === undefined || lines[head]?.value !== '') return undefined;
  return hyphenBefore(first, line.indent);
}

/** A hyphen is missing before a line that begins an entry. */
export function hyphenBefore({ offset, indent, text }: LaidLine, hyphenIndent: number): RecoverableFault {
  const place = offset + indent;
  const put = `${' '.repeat(hyphenIndent)}- `;
  return {
    fault: { code: 'syntax.missing-hyphen' },
    offset: place,
    end: place + Math.max(1, text.trim().length),
    suggestion: { code: 'write-so', text: shortened(`- ${text.trim()}`, 100) },
    edits: [{ offset, taken: indent, put }],
  };
}
