import { inQuotes } from './in-quotes.ts';
import type { LaidLine } from './laid-line.ts';
import type { RecoverableFault } from './recoverable-fault.ts';

const CLOSES: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

interface Opened {
  readonly sign: string;
  /** In the text. */
  readonly offset: number;
}

/** The state of the search for unmatched brackets. */
interface Walk {
  readonly open: readonly Opened[];
  readonly stumble?: RecoverableFault | undefined;
}

/** A bracket or brace that never closes, closes once too often, or has text behind it. */
export function openBracket(all: readonly LaidLine[]): RecoverableFault | undefined {
  const lines = all.filter(({ isText, isEmpty }) => !isText && !isEmpty);
  let open: readonly Opened[] = [];
  for (const [index, line] of lines.entries()) {
    if (open.length === 0 && !/^[[{]/.test(line.value)) continue;
    const walk = walkLine(line, open);
    if (walk.stumble !== undefined) return walk.stumble;
    open = walk.open;
    const last = open.at(-1);
    if (last !== undefined && !goesOn(line, lines[index + 1])) return unclosed(line, open, last);
  }
  return undefined;
}

/** Signs that count in a line, texts in quotes apart. */
const SIGNS = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\s#.*$|[[\]{}]/g;

function walkLine(line: LaidLine, before: readonly Opened[]): Walk {
  const open = [...before];
  const start = before.length === 0 ? line.valueStart : line.indent;
  SIGNS.lastIndex = start;
  for (let match = SIGNS.exec(line.text); match !== null; match = SIGNS.exec(line.text)) {
    const [sign] = match;
    if (sign.length > 1) continue;
    const stumble = stumbleAt(line, open, match.index);
    if (stumble !== undefined) return { open, stumble };
    if (open.length === 0) return { open, stumble: textBehind(line, match.index) };
  }
  return { open };
}

/** Opens or closes a bracket; what is wrong with one that closes nothing. */
function stumbleAt(line: LaidLine, open: Opened[], place: number): RecoverableFault | undefined {
  const sign = line.text[place] ?? '';
  if (sign in CLOSES) {
    open.push({ sign, offset: line.offset + place });
    return undefined;
  }
  const last = open.pop();
  if (last === undefined) return tooMany(line, place);
  return CLOSES[last.sign] === sign ? undefined : unlike(line, last, open, place);
}

/** A sign that closes another kind of bracket: the own one is forgotten, or this one is mistaken. */
function unlike(line: LaidLine, last: Opened, around: readonly Opened[], place: number): RecoverableFault {
  const closing = CLOSES[last.sign] ?? '';
  const isForgotten = around.some(({ sign }) => CLOSES[sign] === line.text[place]);
  const end = line.text.slice(0, place).trimEnd().length;
  const edit = isForgotten
    ? { offset: line.offset + end, taken: 0, put: closing }
    : { offset: line.offset + place, taken: 1, put: closing };
  return { ...openAt(last, lastWord(line.text.slice(0, end))), edits: [edit] };
}

/** Returns the stumble for brackets that are still open where the line ends and another key begins. */
function unclosed(line: LaidLine, open: readonly Opened[], last: Opened): RecoverableFault {
  const words = line.text.replace(/\s#.*$/, '').replace(/[\s,]+$/, '');
  const put = open
    .map(({ sign }) => CLOSES[sign])
    .reverse()
    .join('');
  return { ...openAt(last, lastWord(words)), edits: [{ offset: line.offset + words.length, taken: 0, put }] };
}

function openAt({ sign, offset }: Opened, after: string): Omit<RecoverableFault, 'edits'> {
  const closing = CLOSES[sign] ?? '';
  const fault = { code: 'syntax.open-bracket', sign, closing } as const;
  return { fault, offset, end: offset + 1, suggestion: { code: 'close-after', sign: closing, after } };
}

/** The last word, or bracket, of a line. */
function lastWord(text: string): string {
  return /[^\s,[{]*$/.exec(text.trimEnd())?.[0] ?? '';
}

function tooMany({ text, offset }: LaidLine, place: number): RecoverableFault {
  const fault = { code: 'syntax.bracket-too-many', sign: text[place] ?? '' } as const;
  return {
    fault,
    offset: offset + place,
    end: offset + place + 1,
    edits: [{ offset: offset + place, taken: 1, put: '' }],
  };
}

/** Returns the stumble for text after a bracket that closes a whole value; `undefined` if no text follows it. */
function textBehind(line: LaidLine, place: number): RecoverableFault | undefined {
  const { text, value } = line;
  const rest = text.slice(place + 1).replace(/(^|\s)#.*$/, '');
  if (rest.trim() === '') return undefined;
  const behind = place + 1 + rest.length - rest.trimStart().length;
  if (/^[\]},]+$/.test(rest.trim())) return tooMany(line, behind);
  return inQuotes(line, { code: 'syntax.first-sign', sign: value[0] ?? '' });
}

/** Brackets may run over lines: one that ends with a comma, or before one that stands further in or closes. */
function goesOn({ text, start }: LaidLine, next: LaidLine | undefined): boolean {
  if (next === undefined) return false;
  const isWhole = !/[,[{]\s*(?:#.*)?$/.test(text);
  const closes = /^\s*[\]}]/.test(next.text);
  return (
    closes ||
    (next.indent > start && !(isWhole && next.isEntry)) ||
    (!isWhole && next.key === undefined && !next.isEntry)
  );
}
