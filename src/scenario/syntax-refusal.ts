import type { YAMLParseError, YAMLWarning } from 'yaml';
import type { Fault } from './faults/fault.ts';
import { type Line, linesOf } from './lines.ts';
import type { TextRefusal } from './refuse-text.ts';
import { syntaxFault } from './syntax-fault.ts';

/** What is seen in a line, where the parser has stumbled at it or after it. */
interface Suspicion {
  readonly offset: number;
  readonly fault: Fault;
}

/**
 * Why a text is no YAML, at the place where that comes from: the parser often stumbles lines after it, over a colon
 * that is no mistake.
 */
export function syntaxRefusal(text: string, error: YAMLParseError | YAMLWarning): TextRefusal {
  const lines = linesOf(text);
  const at = lastIndex(lines, ({ offset }) => offset <= error.pos[0]);
  const found = wordProcessorMarks(lines.slice(0, at + 2)) ?? (isMisread(error) ? misplaced(lines, at) : undefined);
  return found ?? { offset: error.pos[0], fault: syntaxFault(error) };
}

/** Whether the parser complains of a colon where something else may be wrong. */
function isMisread({ code }: YAMLParseError | YAMLWarning): boolean {
  return code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BAD_INDENT' || code === 'UNEXPECTED_TOKEN';
}

/** Signs that word processors put in the place of spaces and hyphens. */
function wordProcessorMarks(lines: readonly Line[]): Suspicion | undefined {
  for (const { offset, words, text } of lines) {
    const space = /^[\t ]*[\u00a0\u2000-\u200a\u202f\u3000]/.exec(text);
    if (space !== null) {
      return { offset: offset + space[0].length - 1, fault: { code: 'syntax.no-break-space' } };
    }
    const hyphen = /^[\u2010-\u2015\u2022\u2023\u00b7\u25aa\u25cf\u2043](?=\s)/.exec(words);
    if (hyphen !== null) {
      return { offset: offset + text.indexOf(words), fault: { code: 'syntax.other-hyphen', sign: hyphen[0] } };
    }
  }
  return undefined;
}

/** A line that stands further in than the whole one above it, or a first entry of a list that lacks its hyphen. */
function misplaced(lines: readonly Line[], at: number): Suspicion | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  const next = lines.slice(at + 1).find(({ isEmpty }) => !isEmpty);
  if (next !== undefined && hasOneColon(line) && next.indent > keyIndent(line) && /^[\w-]+:/.test(next.words)) {
    return { offset: next.offset + next.indent, fault: { code: 'syntax.too-far-in' } };
  }
  return line.words.startsWith('- ') ? withoutHyphen(lines, at) : undefined;
}

/** Spaces before the key of a line, past the hyphen where it begins an entry. */
function keyIndent({ indent, words }: Line): number {
  return indent + (/^- +/.exec(words)?.[0].length ?? 0);
}

function hasOneColon({ words }: Line): boolean {
  return /^(?:- )?[\w-]+:\s+[^:]*$/.test(words);
}

/** The line after the key that a list belongs to, where it is no entry. */
function withoutHyphen(lines: readonly Line[], at: number): Suspicion | undefined {
  const { indent } = lines[at]!;
  const head = lastIndex(lines.slice(0, at), (line) => !line.isEmpty && line.indent < indent);
  const first = lines.slice(head + 1, at).find(({ isEmpty }) => !isEmpty);
  if (first === undefined || first.words.startsWith('-') || !/^[\w-]+:$/.test(lines[head]?.words ?? ''))
    return undefined;
  return { offset: first.offset + first.indent, fault: { code: 'syntax.missing-hyphen' } };
}

function lastIndex(lines: readonly Line[], fits: (line: Line) => boolean): number {
  return lines.reduce((last, line, index) => (fits(line) ? index : last), -1);
}
