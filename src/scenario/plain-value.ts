import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Fault } from './faults/fault.ts';
import { forbiddenIn } from './forbidden-in.ts';
import type { TextRefusal } from './refuse-text.ts';
import { shortened } from './shortened.ts';
import type { SourceNode } from './source-node.ts';

/** Plain data, and where each part of it stands in the text. */
export interface PlainValue {
  readonly value: unknown;
  readonly source: SourceNode;
}
type ReadValue =
  | { readonly ok: true; readonly read: PlainValue }
  | { readonly ok: false; readonly refusal: TextRefusal };
type MaybeNode = ParsedNode | null | undefined;

/** Turns a YAML node into plain data, and refuses aliases, anchors, doubled keys and keys that are not words. */
export function plainValue(node: MaybeNode, text: string): ReadValue {
  try {
    return { ok: true, read: convert(node, { text, offset: 0 }) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** Leaves the recursion at the first part that is refused. */
class Refused extends Error {
  readonly refusal: TextRefusal;

  constructor(refusal: TextRefusal) {
    super(refusal.fault.code);
    this.refusal = refusal;
  }
}

/** Where a node is read: the whole text, the offset of the key before it, and one near it where it has none itself. */
interface Where {
  readonly text: string;
  readonly keyOffset?: number | undefined;
  readonly offset: number;
}

function convert(node: MaybeNode, where: Where): PlainValue {
  const offset = node?.range?.[0] ?? where.offset;
  const here = { ...where, offset };
  if (isAlias(node) || (node && 'anchor' in node && node.anchor !== undefined)) refuseAlias(offset);
  if (isMap(node)) return convertMap(node.items as readonly Pair[], here);
  if (isSeq(node)) return convertList(node.items as readonly MaybeNode[], here);
  const value = isScalar(node) ? node.value : null;
  if (typeof value === 'string') refuseEscaped(value, offset);
  const cut = isCut(node, where.text) ? { cut: true as const } : {};
  return { value, source: { offset, keyOffset: where.keyOffset, children: new Map(), ...cut } };
}

/** Whether a text without quotes is followed by a comment that has no space after its sign. */
function isCut(node: MaybeNode, text: string): boolean {
  if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return false;
  const end = node.range[1];
  return /^[ \t]+#[^\s#]/.test(text.slice(end, end + 40));
}

/** What a file may not hold may not come in as an escape either: "\\u202e" in double quotes. */
function refuseEscaped(value: string, offset: number): void {
  // A carriage return that stands in the file as it is ends a line, and is none of its text.
  const fault = value.includes('\r') ? ({ code: 'forbidden-character.return' } as const) : forbiddenFault(value);
  if (fault !== undefined) throw new Refused({ fault, offset, suggestion: { code: 'take-backslash-out' } });
}

function forbiddenFault(value: string): Fault | undefined {
  const found = forbiddenIn(value);
  return found && { code: 'forbidden-character', character: found.character };
}

function refuseAlias(offset: number): never {
  throw new Refused({ fault: { code: 'alias' }, offset });
}

interface Pair {
  readonly key: MaybeNode;
  readonly value: MaybeNode;
}

function convertMap(pairs: readonly Pair[], { text, keyOffset, offset }: Where): PlainValue {
  const entries = new Map<string, unknown>();
  const children = new Map<string | number, SourceNode>();
  for (const pair of pairs) {
    const at = pair.key?.range?.[0] ?? offset;
    const key = keyOf(pair.key, at);
    if (children.has(key)) {
      throw new Refused({
        fault: { code: 'duplicate-key', key: shortened(key) },
        offset: at,
        suggestion: key === 'id' ? { code: 'missing-hyphen' } : undefined,
      });
    }
    const part = convert(pair.value, { text, keyOffset: at, offset: at });
    entries.set(key, part.value);
    // Inside { } a word after a comma is a key, also without a colon.
    children.set(key, pair.value ? part.source : { ...part.source, bare: true });
  }
  return { value: Object.fromEntries(entries), source: { offset, keyOffset, children } };
}

/** `__proto__` is not a key like others in the language that reads the result, so it is never one here. */
function keyOf(node: MaybeNode, offset: number): string {
  if (isAlias(node) || (node && 'anchor' in node && node.anchor !== undefined)) refuseAlias(offset);
  const key = isScalar(node) ? node.value : undefined;
  const isWord = typeof key === 'string' || typeof key === 'number';
  if (!isWord || key === '' || key === '__proto__') {
    throw new Refused({ fault: { code: 'bad-key' }, offset });
  }
  refuseEscaped(String(key), offset);
  return String(key);
}

function convertList(items: readonly MaybeNode[], { text, keyOffset, offset }: Where): PlainValue {
  const parts = items.map((item) => convert(item, { text, offset }));
  const children = new Map(parts.map((part, index) => [index, part.source] as const));
  return { value: parts.map((part) => part.value), source: { offset, keyOffset, children } };
}
