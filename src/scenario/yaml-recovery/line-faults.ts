import { lastIndex } from '../last-index.ts';
import { shortened } from '../shortened.ts';
import { inQuotes } from './in-quotes.ts';
import type { LaidLine } from './laid-line.ts';
import type { RecoverableFault } from './recoverable-fault.ts';

/** The place of a parse error: the lines of the text, the index of the reported one, and the keys of the format. */
export interface Around {
  readonly lines: readonly LaidLine[];
  readonly at: number;
  readonly isKey: (word: string) => boolean;
}

/** A value that starts with a sign that means something else. */
export function firstSign({ lines, at }: Around): RecoverableFault | undefined {
  const line = lines[at];
  if (line === undefined || line.isText || !/^[*&!%@`|>,]/.test(line.value)) return undefined;
  // An anchor before a block is refused for what it is, and a text over several lines begins so.
  if (/^(?:&\S+|[|>][-+\d]*)$/.test(line.value)) return undefined;
  return inQuotes(line, { code: 'syntax.first-sign', sign: line.value[0] ?? '' });
}

/** A text in curly quotes that holds what should be in straight ones. */
export function curlyQuotes({ lines, at }: Around): RecoverableFault | undefined {
  const line = lines[at];
  if (line === undefined || line.isText) return undefined;
  const said = /^[“”„‟«‹]\s*(.*?)\s*[”“‟»›]$/u.exec(line.value)?.[1];
  return said === undefined ? undefined : inQuotes(line, { code: 'syntax.curly-quotes' }, { said });
}

/** `key: one: two`, where the second colon belongs to the text. */
export function twoColons({ lines, at }: Around): RecoverableFault | undefined {
  const line = lines[at];
  if (line === undefined || line.isText || line.key === undefined) return undefined;
  if (/^["'[{|>]/.test(line.value) || !/:(?:\s|$)/.test(line.value)) return undefined;
  return inQuotes(line, { code: 'syntax.two-colons' });
}

/** `{ id: lunch label: Lunch }` lacks a comma, `{ wording: lunch: late }` lacks quotes. */
export function colonInBrackets({ lines, at, isKey }: Around): RecoverableFault | undefined {
  const line = lines[at];
  if (line === undefined || line.isText || !/[[{]/.test(line.text)) return undefined;
  const found = /[{,]\s*[\w-]+:\s+([^\s"'[{,}\]][^,{}[\]"']*?:\s[^,}\]]*)/d.exec(line.text);
  const [start, end] = found?.indices?.[1] ?? [];
  if (start === undefined || end === undefined) return undefined;
  const words = line.text.slice(start, end).trimEnd();
  const [all, before = '', key = ''] = /^(.*?)\s+([\w-]+):\s/.exec(words) ?? [];
  if (all !== undefined && isKey(key))
    return missingComma(line, start + all.length - key.length - 2, key, before.length + start);
  return inQuotes(line, { code: 'syntax.two-colons' }, { start, words });
}

function missingComma({ offset }: LaidLine, place: number, key: string, end: number): RecoverableFault {
  const fault = { code: 'syntax.missing-comma', key } as const;
  const edits = [{ offset: offset + end, taken: 0, put: ',' }];
  return { fault, offset: offset + place, end: offset + place + key.length, edits };
}

/** `title The hall`, `title:The hall`, or a wide colon of another keyboard. */
export function keyWithoutColon({ lines, at, isKey }: Around): RecoverableFault | undefined {
  const line = lines[at];
  if (line === undefined || line.isText || line.key !== undefined) return undefined;
  const [, word = '', colon = '', rest = ''] = /^([A-Za-z][\w-]*)(:?)[ \t：]*(.*)$/.exec(line.value) ?? [];
  if (!isKey(word) || (rest === '' && colon !== '')) return undefined;
  const start = line.offset + line.valueStart;
  const text = `${word}: ${rest}`;
  const fault = { code: colon === '' ? 'syntax.no-colon' : 'syntax.no-space', key: word } as const;
  return {
    fault,
    offset: start,
    end: start + line.value.length,
    suggestion: { code: 'write-so', text: shortened(text, 100) },
    edits: [{ offset: start, taken: line.value.length, put: text }],
  };
}

/** A text that goes on at the start of a line, where keys stand. */
export function runningOn({ lines, at }: Around): RecoverableFault | undefined {
  const line = lines[at];
  if (line === undefined || line.isEmpty || line.isEntry || line.key !== undefined) return undefined;
  const before = lines.slice(0, at);
  const above = before[lastIndex(before, ({ isEmpty }) => !isEmpty)];
  if (above?.key === undefined || above.value === '' || line.indent > above.start) return undefined;
  const lacks = above.start + 2 - line.indent;
  const isAnnounced = /^[|>]/.test(above.value);
  const place = line.offset + line.indent;
  const fault = { code: isAnnounced ? 'syntax.not-indented' : 'syntax.runs-on', key: above.key } as const;
  const rest = isAnnounced ? restOfText(lines, at, above.start) : [line];
  const edits = rest.map(({ offset }) => ({ offset, taken: 0, put: ' '.repeat(lacks) }));
  return {
    fault,
    offset: place,
    end: place + line.value.length,
    suggestion: { code: 'indent-by', spaces: above.start + 2 },
    edits,
  };
}

/** The lines that belong to a text which is not indented. */
function restOfText(lines: readonly LaidLine[], at: number, start: number): readonly LaidLine[] {
  const end = lines.findIndex(
    ({ indent, key, isEntry }, index) => index > at && indent <= start && (key !== undefined || isEntry),
  );
  return lines.slice(at, end === -1 ? undefined : end).filter(({ isEmpty }) => !isEmpty);
}
