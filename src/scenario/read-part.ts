import { Composer, type Document, isMap, isScalar, isSeq, type ParsedNode, Parser } from 'yaml';
import { lastIndex } from './last-index.ts';
import type { Pair, Reading } from './plain-value.ts';
import type { TextRefusal } from './refuse-text.ts';
import type { Stretch } from './source-node.ts';
import { refuseTokens } from './token-limits.ts';
import { moved } from './yaml-recovery/indentation.ts';
import { type LaidLine, laidLines } from './yaml-recovery/laid-line.ts';
import type { RecoverableFault } from './yaml-recovery/recoverable-fault.ts';
import { hyphenBefore, recoverableFaultOf } from './yaml-recovery/recoverable-fault-of.ts';
import { type RecoveredText, withEdits } from './yaml-recovery/recovered-text.ts';

/** The unreadable content: the top-level keys whose values are incomplete, and the words in the lost text. */
export interface Lost {
  readonly keys: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}
export const NOTHING_LOST: Lost = { keys: new Set(), words: new Set() };

/** A part of a file as it could be read. */
export interface ReadPart {
  /** True if anything could be read. */
  readonly isRead: boolean;
  /** Of its block; absent where it is none. */
  readonly pairs: readonly Pair[] | undefined;
  readonly contents: ParsedNode | null | undefined;
  readonly reading: Reading;
  readonly refused: readonly TextRefusal[];
  readonly lost: Lost;
}

/** The budget shared by all parts of a file, so that work is bounded for any text. */
export interface Budget {
  nodes: number;
  mends: number;
  /** Characters parsed so far; a part that is parsed again counts again. */
  characters: number;
}

/** The maximum number of mistakes mended in a file; after that only what has been read is reported. */
const MOST_MENDS = 24;

/** A full scenario has some 90,000 characters; each mend parses a part of them again. */
const MOST_CHARACTERS_PARSED = 600_000;

function isSpent({ mends, characters }: Budget): boolean {
  return mends > MOST_MENDS || characters > MOST_CHARACTERS_PARSED;
}

/** Reads a part, and mends it as often as it must to read on. */
export function readPart(written: RecoveredText, budget: Budget, isKey: (word: string) => boolean): ReadPart {
  const refused: TextRefusal[] = [];
  const lost = { keys: new Set<string>(), words: new Set<string>() };
  let mended = written;
  const { nodes } = budget;
  for (;;) {
    budget.nodes = nodes;
    budget.characters += mended.text.length;
    const parsed = parse(mended.text, budget);
    if ('refusal' in parsed) {
      const { refusal } = parsed;
      refused.push({ ...refusal, offset: mended.originalOf(refusal.offset), end: undefined });
      return nothing(mended, refused, lost);
    }
    const { document } = parsed;
    const stumble = stumbleIn(document, mended.text, isKey);
    if (stumble === undefined) return whole(document, { mended, refused }, lost);
    refused.push(placed(stumble, mended));
    budget.mends += 1;
    const next = isSpent(budget) ? undefined : mendedBy(stumble, mended, lost);
    if (next === undefined) return nothing(mended, refused, lost);
    mended = next;
  }
}

function stumbleIn(
  document: Document.Parsed<ParsedNode> | undefined,
  text: string,
  isKey: (word: string) => boolean,
): RecoverableFault | undefined {
  const problem = document?.errors[0] ?? document?.warnings[0];
  if (problem !== undefined) return recoverableFaultOf(text, problem, isKey);
  return doubledEntry(document?.contents, text) ?? joinedEntry(document?.contents, text);
}

type Parsed = { readonly document: Document.Parsed<ParsedNode> | undefined } | { readonly refusal: TextRefusal };

function parse(text: string, budget: Budget): Parsed {
  const tokens = [...new Parser().parse(text)];
  const refusal = refuseTokens(tokens, budget);
  if (refusal !== undefined) return { refusal };
  // Doubled keys are looked for while reading: the parser's own search takes time that grows with their square.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, stringKeys: false });
  const documents = [...composer.compose(tokens, true, text.length)] as Document.Parsed<ParsedNode>[];
  return { document: documents[0] };
}

/** The text after a mistake: mended where it is seen how, else without the entry of a list that it stands in. */
function mendedBy(
  { edits, offset }: RecoverableFault,
  mended: RecoveredText,
  lost: Mutable,
): RecoveredText | undefined {
  if (edits.length > 0) return withEdits(mended, edits);
  noteLost(mended.text, lost);
  const entry = entryAround(mended.text, offset);
  if (entry === undefined) return undefined;
  for (const [word] of mended.text.slice(entry.offset, entry.end).matchAll(/[\w-]+/g)) lost.words.add(word);
  return withEdits(mended, [{ offset: entry.offset, taken: entry.end - entry.offset, put: '' }]);
}

interface Mutable {
  readonly keys: Set<string>;
  readonly words: Set<string>;
}

function noteLost(text: string, lost: Mutable): void {
  const key = /^["']?([\w-]+)["']?\s*:/m.exec(text)?.[1];
  if (key !== undefined) lost.keys.add(key);
}

function placed({ fault, offset, end, suggestion }: TextRefusal, { originalOf }: RecoveredText): TextRefusal {
  return { fault, offset: originalOf(offset), end: end === undefined ? undefined : originalOf(end), suggestion };
}

function nothing(mended: RecoveredText, refused: TextRefusal[], lost: Mutable): ReadPart {
  noteLost(mended.text, lost);
  for (const [word] of mended.text.slice(0, 20_000).matchAll(/[\w-]+/g)) lost.words.add(word);
  return { isRead: false, pairs: undefined, contents: undefined, reading: { mended, refused }, refused, lost };
}

function whole(document: Document.Parsed<ParsedNode> | undefined, reading: Reading, lost: Lost): ReadPart {
  const contents = document?.contents;
  const pairs = isMap(contents) ? (contents.items as readonly Pair[]) : undefined;
  return { isRead: true, pairs, contents, reading, refused: reading.refused, lost };
}

/** The entry of the outermost list of a part that an offset stands in, whole lines; nothing where there is no list. */
function entryAround(text: string, offset: number): Stretch | undefined {
  const lines = laidLines(text);
  const indents = lines.filter(({ isEntry, isText }) => isEntry && !isText).map(({ indent }) => indent);
  const outermost = Math.min(...indents);
  const starts = lines.filter(({ isEntry, isText, indent }) => isEntry && !isText && indent === outermost);
  const first = starts[lastIndex(starts, (line) => line.offset <= offset)];
  if (first === undefined || starts.length < 2) return undefined;
  return { offset: first.offset, end: starts.find((line) => line.offset > first.offset)?.offset ?? text.length };
}

/** An entry of a list that stands further in than the one above it: YAML reads it as more of that one's text. */
function joinedEntry(node: ParsedNode | null | undefined, text: string): RecoverableFault | undefined {
  const offset = hyphenWithin(node, text);
  if (offset === undefined) return undefined;
  const lines = laidLines(text);
  const at = lastIndex(lines, (line) => line.offset <= offset);
  const line = lines[at];
  const above = lines[lastIndex(lines.slice(0, at), ({ isEntry, indent }) => isEntry && indent < (line?.indent ?? 0))];
  if (line === undefined || above === undefined) return undefined;
  return moved(line, above.indent, { code: 'syntax.joined-entry', has: line.indent, wanted: above.indent });
}

/** Offset of a hyphen that starts a later line of an unquoted entry of a list; `undefined` if there is none. */
function hyphenWithin(node: ParsedNode | null | undefined, text: string): number | undefined {
  if (isMap(node)) return firstOf(node.items, ({ value }) => hyphenWithin(value as ParsedNode | null, text));
  if (!isSeq(node) || node.flow === true) return undefined;
  return firstOf(node.items as (ParsedNode | null)[], (item) => {
    if (!isScalar(item)) return hyphenWithin(item, text);
    const [start, end] = item.range ?? [0, 0];
    const hyphen = item.type === 'PLAIN' ? /\n[ \t]*(?=-[ \t])/.exec(text.slice(start, end)) : null;
    return hyphen === null ? undefined : start + hyphen.index + hyphen[0].length;
  });
}

function firstOf<T>(items: readonly T[], find: (item: T) => number | undefined): number | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An entry of a list with the keys of two: the hyphen of the second is missing, where the first key comes again. */
function doubledEntry(node: ParsedNode | null | undefined, text: string): RecoverableFault | undefined {
  const offset = secondStart(node, false);
  if (offset === undefined) return undefined;
  const lines = laidLines(text);
  const place = lines.findIndex((line) => line.offset + line.start === offset);
  const line = lines[place];
  const hyphen = line && hyphenAbove(lines, place, line.start);
  return line === undefined || line.isEntry || hyphen === undefined ? undefined : hyphenBefore(line, hyphen);
}

/** Returns the offset at which the first key of an entry occurs again in the same entry. */
function secondStart(node: ParsedNode | null | undefined, isEntry: boolean): number | undefined {
  const inside: (ParsedNode | null)[] = [];
  if (isSeq(node)) inside.push(...(node.items as (ParsedNode | null)[]));
  if (isMap(node)) {
    const again = isEntry && node.flow !== true ? firstKeyAgain(node.items as readonly KeyNode[]) : undefined;
    if (again !== undefined) return again;
    inside.push(...node.items.map(({ value }) => value as ParsedNode | null));
  }
  for (const child of inside) {
    const found = secondStart(child, isSeq(node));
    if (found !== undefined) return found;
  }
  return undefined;
}

interface KeyNode {
  readonly key: ParsedNode | null;
}

function firstKeyAgain(items: readonly KeyNode[]): number | undefined {
  const [first, ...others] = items;
  const name = isScalar(first?.key) ? first.key.value : undefined;
  const again = others.find(({ key }) => isScalar(key) && key.value === name);
  return name === undefined ? undefined : again?.key?.range?.[0];
}

function hyphenAbove(lines: readonly LaidLine[], place: number, start: number): number | undefined {
  const above = lines.slice(0, place).filter((line) => line.isEntry && line.start === start);
  return above.at(-1)?.indent;
}
