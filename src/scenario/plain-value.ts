import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Refusal } from './refuse-text.ts';
import type { SourceNode } from './source-tree.ts';

/** Plain data, and where each part of it stands in the text. */
export interface PlainValue {
  readonly value: unknown;
  readonly source: SourceNode;
}
type Reading = { readonly ok: true; readonly read: PlainValue } | { readonly ok: false; readonly refusal: Refusal };
type MaybeNode = ParsedNode | null | undefined;

/** Turns a YAML node into plain data, and refuses aliases, anchors, doubled keys and keys that are not words. */
export function plainValue(node: MaybeNode): Reading {
  try {
    return { ok: true, read: convert(node, undefined, 0) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** Leaves the recursion at the first part that is refused. */
class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

function convert(node: MaybeNode, keyOffset: number | undefined, fallback: number): PlainValue {
  const offset = node?.range?.[0] ?? fallback;
  if (isAlias(node) || (node && 'anchor' in node && node.anchor !== undefined)) refuseAlias(offset);
  if (isMap(node)) return convertMap(node.items as readonly Pair[], offset, keyOffset);
  if (isSeq(node)) return convertList(node.items as readonly MaybeNode[], offset, keyOffset);
  const value = isScalar(node) ? node.value : null;
  return { value, source: { offset, keyOffset, children: new Map() } };
}

function refuseAlias(offset: number): never {
  const message =
    'Anchors and aliases (& and *) are not used in a scenario file: write the value out, or put the text in quotes.';
  throw new Refused({ code: 'alias', offset, message });
}

interface Pair {
  readonly key: MaybeNode;
  readonly value: MaybeNode;
}

function convertMap(pairs: readonly Pair[], offset: number, keyOffset: number | undefined): PlainValue {
  const entries = new Map<string, unknown>();
  const children = new Map<string | number, SourceNode>();
  for (const pair of pairs) {
    const at = pair.key?.range?.[0] ?? offset;
    const key = keyOf(pair.key, at);
    if (children.has(key)) {
      throw new Refused({
        code: 'duplicate-key',
        offset: at,
        message: `"${key}" stands here a second time in the same block.`,
      });
    }
    const part = convert(pair.value, at, at);
    entries.set(key, part.value);
    children.set(key, part.source);
  }
  return { value: Object.fromEntries(entries), source: { offset, keyOffset, children } };
}

/** `__proto__` is not a key like others in the language that reads the result, so it is never one here. */
function keyOf(node: MaybeNode, offset: number): string {
  if (isAlias(node) || (node && 'anchor' in node && node.anchor !== undefined)) refuseAlias(offset);
  const key = isScalar(node) ? node.value : undefined;
  const isWord = typeof key === 'string' || typeof key === 'number';
  if (!isWord || key === '' || key === '__proto__') {
    throw new Refused({ code: 'bad-key', offset, message: 'A key must be a word before a colon, such as "title:".' });
  }
  return String(key);
}

function convertList(items: readonly MaybeNode[], offset: number, keyOffset: number | undefined): PlainValue {
  const parts = items.map((item) => convert(item, undefined, offset));
  const children = new Map(parts.map((part, index) => [index, part.source] as const));
  return { value: parts.map((part) => part.value), source: { offset, keyOffset, children } };
}
