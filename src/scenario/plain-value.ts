import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Fault } from './faults/fault.ts';
import type { TextRefusal } from './refuse-text.ts';
import { shortened } from './shortened.ts';
import type { SourceNode, Stretch } from './source-node.ts';
import type { RecoveredText } from './yaml-recovery/recovered-text.ts';

/** Plain data, and where each part of it stands in the text. */
export interface PlainValue {
  readonly value: unknown;
  readonly source: SourceNode;
}

/** The key and the value of a block, or what the parser has made of them. */
export interface Pair {
  readonly key: MaybeNode;
  readonly value: MaybeNode;
}
type MaybeNode = ParsedNode | null | undefined;

/** The text that nodes come from, and what was refused in it so far. */
export interface Reading {
  readonly mended: RecoveredText;
  readonly refused: TextRefusal[];
}

/** The context of a node: the key before it, and an offset nearby in case the node has none. */
interface Where {
  readonly key?: Stretch | undefined;
  readonly offset: number;
}

/** Turns a YAML node into plain data; aliases, doubled keys and keys that are not words are left out, and told. */
export function plainValue(node: MaybeNode, reading: Reading, where: Where = { offset: 0 }): PlainValue {
  const offset = node?.range?.[0] ?? where.offset;
  const at = stretch(reading, offset, node?.range?.[1] ?? offset);
  refuseAlias(node, reading, at);
  if (isMap(node)) return plainBlock([{ pairs: node.items as readonly Pair[], reading }], at, where.key);
  if (isSeq(node)) return plainList(node.items as readonly MaybeNode[], reading, at, where.key);
  return plainScalar(node, reading, at, where.key);
}

/** Anchors stand before what they name, perhaps lines before it. */
function refuseAlias(node: MaybeNode, reading: Reading, at: Stretch): void {
  if (isAlias(node)) refuse(reading, { code: 'alias' }, at);
  if (!node || !('anchor' in node) || node.anchor === undefined) return;
  const place = reading.mended.text.lastIndexOf(`&${node.anchor}`, node.range?.[0] ?? 0);
  refuse(reading, { code: 'alias' }, place === -1 ? at : stretch(reading, place, place + node.anchor.length + 1));
}

function plainScalar(node: MaybeNode, reading: Reading, at: Stretch, key: Stretch | undefined): PlainValue {
  const value = isScalar(node) ? node.value : null;
  const isPlain = isScalar(node) && node.type === 'PLAIN';
  if (typeof value === 'string' && !isPlain) refuseEscaped(value, reading, at);
  const cut = isPlain && typeof value === 'string' ? cutFrom(reading.mended.text, node.range?.[1] ?? 0) : undefined;
  const source = { ...at, key, children: NONE, ...(isPlain && { plain: true as const }), ...(cut && { cut }) };
  return { value, source };
}

const NONE: SourceNode['children'] = new Map();

function stretch({ mended }: Reading, offset: number, end: number): Stretch {
  return { offset: mended.originalOf(offset), end: mended.originalOf(end) };
}

function refuse({ refused }: Reading, fault: Fault, at: Stretch, suggestion?: TextRefusal['suggestion']): void {
  refused.push({ fault, ...at, suggestion });
}

/** Returns the comment that follows an unquoted text and has no space after its `#`. */
function cutFrom(text: string, end: number): string | undefined {
  let start = end;
  while (text[start] === ' ' || text[start] === '\t') start += 1;
  if (start === end || text[start] !== '#') return undefined;
  return /^#[^\s#].*/.exec(text.slice(start, start + 200))?.[0].trimEnd();
}

/** Refuses forbidden characters that are written as an escape, such as "\\u202e" in double quotes. */
function refuseEscaped(value: string, reading: Reading, at: Stretch): boolean {
  // A carriage return that stands in the file as it is ends a line, and is none of its text.
  const fault = value.includes('\r') ? ({ code: 'forbidden-character.return' } as const) : forbiddenFault(value);
  if (fault !== undefined) refuse(reading, fault, at, { code: 'take-backslash-out' });
  return fault !== undefined;
}

function forbiddenFault(value: string): Fault | undefined {
  const found = forbiddenIn(value);
  return found && { code: 'forbidden-character', character: found.character };
}

/** A block, or the root of a file whose parts are read one by one: pairs, each with the text that it comes from. */
export function plainBlock(
  parts: readonly { readonly pairs: readonly Pair[]; readonly reading: Reading }[],
  at: Stretch,
  key?: Stretch,
): PlainValue {
  const entries = new Map<string, unknown>();
  const children = new Map<string | number, SourceNode>();
  for (const { pairs, reading } of parts) {
    for (const pair of pairs) addPair(entries, children, pair, reading);
  }
  return { value: Object.fromEntries(entries), source: { ...at, key, children } };
}

function addPair(
  entries: Map<string, unknown>,
  children: Map<string | number, SourceNode>,
  pair: Pair,
  reading: Reading,
): void {
  const [offset = 0, end = offset + 1] = pair.key?.range ?? pair.value?.range ?? [];
  const at = stretch(reading, offset, end);
  const key = keyOf(pair.key, reading, at);
  if (key === undefined) return;
  if (key === '<<' && isAlias(pair.value)) {
    plainValue(pair.value, reading);
    return;
  }
  const isDoubled = children.has(key);
  if (isDoubled) refuseDoubled(key, pair, entries.get(key), reading, at);
  const part = plainValue(pair.value, reading, { key: at, offset });
  if (isDoubled) return;
  entries.set(key, part.value);
  // Inside { } a word after a comma is a key, also without a colon.
  children.set(key, pair.value ? part.source : { ...part.source, bare: true });
}

function refuseDoubled(key: string, { value }: Pair, first: unknown, reading: Reading, at: Stretch): void {
  const fault = { code: 'duplicate-key', key: shortened(key) } as const;
  refuse(reading, fault, at, key === 'id' ? { code: 'missing-hyphen' } : bothLists(key, first, value));
}

/** `{ place: [lake], place: [museum] }` is one list. */
function bothLists(key: string, first: unknown, second: MaybeNode): TextRefusal['suggestion'] {
  const more: unknown = isSeq(second) ? second.toJSON() : undefined;
  if (!Array.isArray(first) || !Array.isArray(more)) return undefined;
  const all = [...first, ...more];
  if (all.some((each) => typeof each === 'object')) return { code: 'into-one-list' };
  return { code: 'write-so', text: shortened(`${key}: [${all.map(String).join(', ')}]`) };
}

/** `__proto__` is not a key like others in the language that reads the result, so it is never one here. */
function keyOf(node: MaybeNode, reading: Reading, at: Stretch): string | undefined {
  refuseAlias(node, reading, at);
  const key = isScalar(node) ? node.value : undefined;
  const isWord = typeof key === 'string' || typeof key === 'number';
  if (!isWord || key === '' || key === '__proto__') {
    if (!isAlias(node)) refuse(reading, { code: 'bad-key' }, at);
    return undefined;
  }
  return refuseEscaped(String(key), reading, at) ? undefined : String(key);
}

function plainList(items: readonly MaybeNode[], reading: Reading, at: Stretch, key: Stretch | undefined): PlainValue {
  const parts = items.map((item) => plainValue(item, reading, { offset: item?.range?.[0] ?? 0 }));
  const children = new Map(parts.map((part, index) => [index, part.source] as const));
  return { value: parts.map((part) => part.value), source: { ...at, key, children } };
}

/**
 * Control characters; marks that reverse the reading direction (they can make a text read otherwise than it is); marks
 * that cannot be seen at all, so that two names with and without them look alike; and halves of characters. What joins
 * the parts of an emoji, or the letters of some scripts, is none of them.
 */
const FORBIDDEN =
  /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]|[\u00ad\u180e\u200b\u2060-\u2064\u3164]|(?<!^)\ufeff|\p{Cs}/u;

/** The first character of a text that a scenario file may not hold: where it stands, and how Unicode numbers it, `U+200B`. */
export function forbiddenIn(text: string): { readonly offset: number; readonly character: string } | undefined {
  const match = FORBIDDEN.exec(text);
  if (match === null) return undefined;
  const number = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { offset: match.index, character: `U+${number}` };
}
