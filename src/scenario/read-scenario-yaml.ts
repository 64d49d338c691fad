import { lastIndex } from './last-index.ts';
import { forbiddenIn, type PlainValue, plainBlock, plainValue } from './plain-value.ts';
import { type Lost, NOTHING_LOST, type ReadPart, readPart } from './read-part.ts';
import { refuseText, type TextRefusal } from './refuse-text.ts';
import { refuseNesting } from './token-limits.ts';
import { type LaidLine, laidLines } from './yaml-recovery/laid-line.ts';
import type { RecoverableFault } from './yaml-recovery/recoverable-fault.ts';
import { type Edit, unrecovered, withEdits } from './yaml-recovery/recovered-text.ts';

/** The readable content of a text, the faults of its syntax, and the content lost because of them. */
export interface ReadText {
  /** Absent where nothing can be read. */
  readonly read: PlainValue | undefined;
  readonly refused: readonly TextRefusal[];
  readonly lost: Lost;
}

/**
 * Reads the part of YAML that scenarios use: one document of maps, lists and scalars, without aliases or tags. A text with
 * mistakes is read on as it was probably meant, so that all of them can be told, with what else is wrong.
 */
export function readScenarioYaml(text: string, isKey: (word: string) => boolean): ReadText {
  const early = refuseText(text) ?? refuseNesting(text);
  if (early !== undefined) return { read: undefined, refused: [early], lost: NOTHING_LOST };
  const { first, second } = documentsOf(text);
  const signs = foreignSigns(first);
  const whole = withEdits(
    unrecovered(first),
    signs.flatMap(({ edits }) => edits),
  );
  const parts: ReadPart[] = [];
  const budget = { nodes: 0, mends: 0, characters: 0 };
  for (const { offset, text: part } of topLevelParts(whole.text)) {
    parts.push(readPart(unrecovered(part, offset, whole), budget, isKey));
  }
  const read = joined(parts, first.length);
  const refused = [...signs, ...parts.flatMap((part) => part.refused), ...second].filter(isTold);
  return { read, refused, lost: mergedLost(parts) };
}

/** True for every fault except the second and later aliases: one report is enough. */
function isTold({ fault }: TextRefusal, index: number, all: readonly TextRefusal[]): boolean {
  return fault.code !== 'alias' || all.findIndex((other) => other.fault.code === 'alias') === index;
}

/** The first document of a text, and that there is another. */
function documentsOf(text: string): { readonly first: string; readonly second: readonly TextRefusal[] } {
  const start = /^(?:\ufeff?(?:[ \t]*(?:#.*)?\r?\n)*)(?:---(?=\s)[^\n]*\n)?/.exec(text)?.[0].length ?? 0;
  const place = text.slice(start).search(/^---(?=\s|$)/m);
  if (place === -1) return { first: text, second: [] };
  const offset = start + place;
  return { first: text.slice(0, offset), second: [{ fault: { code: 'several-documents' }, offset, end: offset + 3 }] };
}

/** The parts of a file as one block; a file that is none is what its first part is. */
function joined(parts: readonly ReadPart[], length: number): PlainValue | undefined {
  const blocks = parts.flatMap(({ pairs, reading }) => (pairs === undefined ? [] : [{ pairs, reading }]));
  const [first] = parts;
  if (blocks.length === 0) return first?.isRead === true ? plainValue(first.contents, first.reading) : undefined;
  const offset = blocks[0]?.pairs[0]?.key?.range?.[0] ?? 0;
  const start = blocks[0]?.reading.mended.originalOf(offset) ?? 0;
  return plainBlock(blocks, { offset: start, end: length });
}

function mergedLost(parts: readonly ReadPart[]): Lost {
  return {
    keys: new Set(parts.flatMap(({ lost }) => [...lost.keys])),
    words: new Set(parts.flatMap(({ lost }) => [...lost.words])),
  };
}

/** A key at the top of a file with all that stands under it, or what stands before the first. */
interface TopLevelPart {
  readonly offset: number;
  readonly text: string;
}

const KEY = /^(?:[A-Za-z_][\w-]*|"[^"\n]*"|'[^'\n]*')[ \t]*:(?=\s|$)/gm;

/** A file with more keys at its top is read as one: it is none of ours, and many small readings are slow. */
const MOST_PARTS = 200;

/** The parts of a text, which are read one by one, so that a mistake in one hides nothing in the others. */
function topLevelParts(text: string): readonly TopLevelPart[] {
  // Braces round the whole may have keys at the start of lines, too.
  if (/^(?:\s|#.*$)*[[{]/m.test(text.slice(0, 2000)) && !/^[\w-]+:/m.test(text.slice(0, text.search(/[[{]/))))
    return [{ offset: 0, text }];
  const starts = [...text.matchAll(KEY)].map(({ index }) => index);
  if (starts.length > MOST_PARTS) return [{ offset: 0, text }];
  const [, ...others] = starts;
  const all = [0, ...others];
  return all.map((offset, index) => ({ offset, text: text.slice(offset, all[index + 1]) }));
}

/** Characters of another program or language on one line, with the edit that replaces them. */
interface Sign extends Edit {
  readonly kind: 'no-break-space' | 'other-hyphen' | 'tab' | 'hyphen-space' | 'comment' | 'fence';
  readonly sign: string;
}

/** Pattern of a quick pre-check for such characters; most texts have none. */
const SUSPECTS =
  /[\u00a0\u2000-\u200a\u202f\u3000]|^[ \t]*(?:[\u2010-\u2015\u2022\u2023\u00b7\u25aa\u25cf\u2043]\s|-[^\s\d-]|\/\/|<!--|```)|^ *\t/mu;
const SPACES = '[\u00a0\u2000-\u200a\u202f\u3000]';

/**
 * Signs that word processors, chat programs and other languages have in the place of spaces, hyphens and comments. Of
 * each kind one is told, with the number of lines that have it.
 */
function foreignSigns(text: string): readonly RecoverableFault[] {
  const hidden = forbiddenSigns(text);
  if (!SUSPECTS.test(text)) return hidden;
  const lines = laidLines(text);
  const signs = lines.flatMap((line, index) => (line.isText ? [] : signsOf(line, lines, index)));
  const kinds = [...new Set(signs.map(({ kind }) => kind))];
  return [...hidden, ...kinds.map((kind) => told(signs.filter((sign) => sign.kind === kind)))];
}

/** Characters that cannot be seen, or that no text holds. */
function forbiddenSigns(text: string): readonly RecoverableFault[] {
  const first = forbiddenIn(text);
  if (first === undefined) return [];
  const edits: Edit[] = [];
  for (let next: ReturnType<typeof forbiddenIn> = first, start = 0; next !== undefined; ) {
    edits.push({ offset: start + next.offset, taken: 1, put: '' });
    start += next.offset + 1;
    const found = edits.length < MOST_HIDDEN ? forbiddenIn(`\n${text.slice(start)}`) : undefined;
    next = found && { ...found, offset: found.offset - 1 };
  }
  const fault = { code: 'forbidden-character', character: first.character } as const;
  return [{ fault, offset: first.offset, end: first.offset + 1, suggestion: { code: 'type-again' }, edits }];
}

/** A text with more of them is damaged as a whole. */
const MOST_HIDDEN = 50;

function told(signs: readonly Sign[]): RecoverableFault {
  const [{ kind, sign, offset, taken }] = signs as readonly [Sign, ...Sign[]];
  const lines = signs.length;
  const place = { offset, end: offset + taken, edits: signs };
  if (kind === 'other-hyphen') return { ...place, fault: { code: 'syntax.other-hyphen', sign, lines } };
  if (kind === 'no-break-space') return { ...place, fault: { code: 'syntax.no-break-space', lines } };
  if (kind === 'tab') return { ...place, fault: { code: 'syntax.tab' } };
  if (kind === 'hyphen-space') return { ...place, end: offset + 1, fault: { code: 'syntax.hyphen-space' } };
  if (kind === 'fence') return { ...place, fault: { code: 'syntax.fence' } };
  return {
    ...place,
    fault: { code: 'syntax.comment', sign },
    suggestion: { code: 'write-so', text: commented(signs) },
  };
}

/** The first comment as it is to be written. */
function commented([first]: readonly Sign[]): string {
  return `# ${first?.put.replace(/^#\s*/, '') ?? ''}`;
}

function signsOf(line: LaidLine, lines: readonly LaidLine[], index: number): readonly Sign[] {
  const whole = wholeLine(line);
  if (whole !== undefined) return [whole];
  const indent = indentOf(line, lines, index);
  const hyphen = hyphenOf(line, lines, index) ?? closeHyphen(line, lines, index);
  const space = indent === undefined && hyphen === undefined ? spaceAfterSign(line) : undefined;
  return [indent, hyphen, space].filter((sign) => sign !== undefined);
}

/** A comment of another language, or the fence of a block of code. */
function wholeLine({ text, offset }: LaidLine): Sign | undefined {
  const fence = /^\s*```[\w-]*\s*$/.exec(text);
  if (fence) return { kind: 'fence', sign: '```', offset, taken: text.length, put: '' };
  const [all, space = '', sign = '', words = ''] = /^(\s*)(\/\/|<!--)\s*(.*?)(?:\s*-->)?\s*$/.exec(text) ?? [];
  if (all === undefined) return undefined;
  return { kind: 'comment', sign, offset: offset + space.length, taken: all.length - space.length, put: `# ${words}` };
}

/** A key, or an entry: other lines go on with a text, which may hold such spaces. */
const BEGINS_LINE = /^(?:[-\u2010-\u2015\u2022]\s|[\w-]+\s*:(?:\s|$))/u;

/** Tabs and other spaces at the start of a line become as many spaces as the lines around want. */
function indentOf(line: LaidLine, lines: readonly LaidLine[], index: number): Sign | undefined {
  const [space = ''] = /^\s*/.exec(line.text) ?? [];
  if (!/[^ ]/.test(space) || !BEGINS_LINE.test(line.text.slice(space.length))) return undefined;
  const [offset, taken] = [line.offset, space.length];
  const other = new RegExp(SPACES).exec(space)?.[0];
  if (other !== undefined) {
    const put = space.replaceAll('\t', '  ').replaceAll(new RegExp(SPACES, 'g'), ' ');
    return {
      kind: 'no-break-space',
      sign: other,
      offset: offset + space.indexOf(other),
      taken: taken - space.indexOf(other),
      put: put.slice(space.indexOf(other)),
    };
  }
  const place = offset + space.indexOf('\t');
  return {
    kind: 'tab',
    sign: '\t',
    offset: place,
    taken: offset + taken - place,
    put: ' '.repeat(Math.max(0, wantedIndent(lines, index) - (place - offset))),
  };
}

/** Spaces that the line above wants before the next one. */
function wantedIndent(lines: readonly LaidLine[], index: number): number {
  const before = lines.slice(0, index);
  const above = before[lastIndex(before, ({ isEmpty, text }) => !isEmpty && !text.startsWith('\t'))];
  if (above === undefined) return 0;
  return above.key !== undefined && above.value === '' ? above.start + 2 : above.start;
}

const OTHER_HYPHEN = /^(\s*)([\u2010-\u2015\u2022\u2023\u00b7\u25aa\u25cf\u2043])\s/u;

function hyphenOf({ text, offset, indent }: LaidLine, lines: readonly LaidLine[], index: number): Sign | undefined {
  const found = OTHER_HYPHEN.exec(text);
  if (found === null || !mayBeEntry(indent, lines.slice(0, index))) return undefined;
  const [, space = '', sign = ''] = found;
  return { kind: 'other-hyphen', sign, offset: offset + space.length, taken: 2, put: '- ' };
}

/** `-The hall`: an entry whose hyphen has no space after it, beside others that have one. */
function closeHyphen({ text, offset, indent }: LaidLine, lines: readonly LaidLine[], index: number): Sign | undefined {
  if (!/^\s*-[^\s\d-]/.test(text)) return undefined;
  const beside = [lines.slice(0, index).reverse(), lines.slice(index + 1)].map((those) =>
    those.find((line) => !line.isEmpty && line.indent <= indent),
  );
  if (!beside.some((line) => line?.isEntry === true && line.indent === indent)) return undefined;
  return { kind: 'hyphen-space', sign: '-', offset: offset + indent, taken: 1, put: '- ' };
}

/** True if a list entry may follow these lines. A continued text may begin a line with a dash. */
function mayBeEntry(indent: number, before: readonly LaidLine[]): boolean {
  const above = before[lastIndex(before, ({ isEmpty }) => !isEmpty)];
  if (above === undefined || above.start > indent) return true;
  if (above.key !== undefined && above.value === '') return true;
  return above.indent === indent && (above.isEntry || OTHER_HYPHEN.test(above.text));
}

/** A no-break space after a colon or a hyphen, where YAML wants a plain one. */
function spaceAfterSign({ text, offset }: LaidLine): Sign | undefined {
  const found = new RegExp(`^\\s*(?:- *)?(?:[\\w-]+:|-)(${SPACES}\\s*)`, 'u').exec(text);
  if (found === null) return undefined;
  const [all, space = ''] = found;
  return {
    kind: 'no-break-space',
    sign: space,
    offset: offset + all.length - space.length,
    taken: space.length,
    put: ' ',
  };
}
