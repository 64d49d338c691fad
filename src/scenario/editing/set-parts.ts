import { readYaml } from '../read-yaml.ts';
import type { SourceNode } from '../source-node.ts';
import type { TextEdit } from './set-numbers.ts';

/** Texts to be written under keys; `undefined` for a text that is removed. */
export interface PartsToSet {
  readonly [key: string]: PartsToSet | string | undefined;
}

/**
 * Writes texts under keys of a file, and changes nothing else: comments, order, spacing and line ends stay. Blocks that
 * are missing are added. `undefined` if the file is not written in a way that allows it.
 */
export function setParts(text: string, parts: PartsToSet): string | undefined {
  const before = readYaml(text);
  if (!before.ok) return undefined;
  const { source, value } = before.read;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const inBraces = text.slice(0, source.offset).trimEnd().endsWith('{');
  const changed = edited(text, editsIn({ text, lineEnd, inBraces }, source, parts));
  const after = readYaml(changed);
  return after.ok && isSame(after.read.value, valueWith(value, parts)) ? changed : undefined;
}

interface Place {
  readonly text: string;
  readonly lineEnd: string;
  /** True within { }, where a line end means nothing. */
  readonly inBraces: boolean;
}

function editsIn(place: Place, node: SourceNode, parts: PartsToSet): TextEdit[] {
  const here = { ...place, inBraces: place.inBraces || place.text[node.offset] === '{' };
  const edits: TextEdit[] = [];
  const missing = new Map<SourceNode | undefined, PartsToSet>();
  let before: SourceNode | undefined;
  for (const [key, part] of Object.entries(parts)) {
    const there = node.children.get(key);
    if (there === undefined) {
      if (hasTexts(part)) missing.set(before, { ...missing.get(before), [key]: part });
      continue;
    }
    before = there;
    edits.push(...editsAt(here, there, part));
  }
  const last = [...node.children.values()].at(-1);
  for (const [sibling = last, added] of missing) edits.push(addition(here, sibling ?? node, added));
  return edits;
}

function editsAt(place: Place, node: SourceNode, part: PartsToSet | string | undefined): TextEdit[] {
  if (part === undefined) return [removal(place, node)];
  if (typeof part === 'string') return [replacement(place, node, written(part, place.inBraces))];
  if (node.children.size > 0) return editsIn(place, node, part);
  return hasTexts(part) ? [filling(place, node, part)] : [];
}

/** Puts a text in the place of a value. */
function replacement({ text, lineEnd }: Place, node: SourceNode, insert: string): TextEdit {
  if (isEmpty(text, node)) return { from: afterColon(text, node), to: afterColon(text, node), insert: ` ${insert}` };
  const { offset: from, end: to } = node;
  return { from, to, insert: text[to - 1] === '\n' ? `${insert}${lineEnd}` : insert };
}

/** Puts a block under a key that has none. */
function filling(place: Place, node: SourceNode, part: PartsToSet): TextEdit {
  const { text, lineEnd, inBraces } = place;
  if (inBraces) return replacement(place, node, `{ ${braced(part)} }`);
  const indent = ' '.repeat(columnOf(text, node) + STEP);
  if (isEmpty(text, node)) return lineAfter(place, afterColon(text, node), block(place, indent, part));
  const insert = `${lineEnd}${block(place, indent, part)}`;
  return { from: afterColon(text, node), to: node.end, insert: insert.slice(0, -lineEnd.length) };
}

/** Adds keys after the value of another one, as they are written there. */
function addition(place: Place, sibling: SourceNode, added: PartsToSet): TextEdit {
  const { text, inBraces } = place;
  const from = lastOffset(text, sibling);
  if (inBraces) return { from, to: from, insert: `, ${braced(added)}` };
  return lineAfter(place, from, block(place, ' '.repeat(columnOf(text, sibling)), added));
}

/** Inserts whole lines after the one that has an offset. */
function lineAfter({ text, lineEnd }: Place, offset: number, lines: string): TextEdit {
  const from = nextLine(text, offset);
  const isOpen = from === text.length && text[from - 1] !== '\n';
  return { from, to: from, insert: isOpen ? `${lineEnd}${lines.slice(0, -lineEnd.length)}` : lines };
}

/** Takes a key with its value away; a comment behind it stays. */
function removal({ text, inBraces }: Place, node: SourceNode): TextEdit {
  const key = node.key?.offset ?? node.offset;
  const end = lastOffset(text, node);
  if (inBraces) return removalInBraces(text, key, end);
  const line = nextLine(text, end);
  const isCommented = text[end - 1] !== '\n' && text.slice(end, line).trim().startsWith('#');
  if (!isCommented) return { from: key - columnOf(text, node), to: line, insert: '' };
  return { from: key, to: text.indexOf('#', end), insert: '' };
}

function removalInBraces(text: string, from: number, end: number): TextEdit {
  const after = /^\s*,\s*/.exec(text.slice(end))?.[0].length;
  if (after !== undefined) return { from, to: end + after, insert: '' };
  const before = /,\s*$/.exec(text.slice(0, from))?.[0].length ?? 0;
  return { from: from - before, to: end, insert: '' };
}

/** Spaces by which a new block is set in. */
const STEP = 2;

function block(place: Place, indent: string, parts: PartsToSet): string {
  return Object.entries(parts)
    .filter(([, part]) => hasTexts(part))
    .map(([key, part]) => {
      const name = `${indent}${written(key, false)}:`;
      if (typeof part === 'string') return `${name} ${written(part, false)}${place.lineEnd}`;
      return `${name}${place.lineEnd}${block(place, indent + ' '.repeat(STEP), part ?? {})}`;
    })
    .join('');
}

function braced(parts: PartsToSet): string {
  return Object.entries(parts)
    .filter(([, part]) => hasTexts(part))
    .map(([key, part]) => {
      const value = typeof part === 'string' ? written(part, true) : `{ ${braced(part ?? {})} }`;
      return `${written(key, true)}: ${value}`;
    })
    .join(', ');
}

/** A text that begins with a letter and has no sign that YAML reads, nor is a word that it reads. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)\p{L}(?:[^\n\r\t:#]|:(?=\S)|(?<=\S)#)*(?<![\s:])$/iu;
const PLAIN_IN_BRACES = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)\p{L}[\p{L}\p{N} ._-]*(?<! )$/iu;

function written(text: string, inBraces: boolean): string {
  return (inBraces ? PLAIN_IN_BRACES : PLAIN).test(text) ? text : JSON.stringify(text);
}

function hasTexts(part: PartsToSet | string | undefined): boolean {
  return typeof part === 'string' || (part !== undefined && Object.values(part).some(hasTexts));
}

function isEmpty(text: string, { offset, end }: SourceNode): boolean {
  return text.slice(offset, end).trim() === '';
}

function afterColon(text: string, { key, offset }: SourceNode): number {
  return key === undefined ? offset : text.indexOf(':', key.end) + 1;
}

/** The end of a value with all that it holds. */
function lastOffset(text: string, node: SourceNode): number {
  if (isEmpty(text, node)) return afterColon(text, node);
  if (node.children.size === 0 || /[[{]/.test(text[node.offset] ?? '')) return node.end;
  return Math.max(...[...node.children.values()].map((child) => lastOffset(text, child)));
}

function columnOf(text: string, { key, offset }: SourceNode): number {
  const at = key?.offset ?? offset;
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** The start of the line after the one that ends at an offset or goes on there. */
function nextLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** A text with edits, none across another; of two at one place the insertion comes first. */
function edited(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  const sorted = [...edits].sort((one, other) => one.from - other.from || one.to - other.to);
  const parts = sorted.flatMap(({ from, to, insert }) => {
    const kept = text.slice(at, from);
    at = to;
    return [kept, insert];
  });
  return `${parts.join('')}${text.slice(at)}`;
}

/** Plain data with these texts in it, for comparison. */
function valueWith(value: unknown, parts: PartsToSet): unknown {
  const entries = Object.entries(parts).map(([key, part]) => {
    const there = isBlock(value) ? value[key] : undefined;
    return [key, typeof part === 'object' ? valueWith(there, part) : part];
  });
  return { ...(isBlock(value) ? value : {}), ...Object.fromEntries(entries) };
}

function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** True if two values have the same texts and numbers; an empty block is nothing. */
function isSame(one: unknown, other: unknown): boolean {
  const blocks = [one, other].filter(isBlock);
  const [mine = {}, others = {}] = blocks;
  if (blocks.length === 0) return (one ?? undefined) === (other ?? undefined);
  if (blocks.length === 1 && [one, other].some((each) => !isBlock(each) && each !== null && each !== undefined))
    return false;
  return [...new Set([...Object.keys(mine), ...Object.keys(others)])].every((key) => isSame(mine[key], others[key]));
}
