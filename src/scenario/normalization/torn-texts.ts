import { z } from 'zod';
import { error } from '../check.ts';
import type { Finding, Path } from '../diagnostic.ts';
import { childSchema, keysOf, unwrapped } from '../known-keys.ts';
import { lastIndex } from '../last-index.ts';
import type { PlainValue } from '../plain-value.ts';
import { shortened } from '../shortened.ts';
import type { SourceNode } from '../source-node.ts';
import { quotedBriefly } from '../yaml-recovery/quoted.ts';

/** Plain data of a file, its places, and what has been found and mended in it. */
export interface Normalized extends PlainValue {
  readonly findings: readonly Finding[];
}

/** A part of a file, with all that is needed to see what its author meant. */
export interface NormalizerInput extends PlainValue {
  readonly part: z.core.$ZodType;
  readonly path: Path;
  /** The whole file. */
  readonly root: unknown;
}

/** Tidies one part of a file; `undefined` if it needs no change. */
export type Normalizer = (tangled: NormalizerInput) => Normalized | undefined;

/** A key of a block as it is read so far. */
interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly source: SourceNode;
}

/** The entries so far, with words without a colon joined to the text before them or made a key. */
interface Sorted {
  readonly entries: Entry[];
  readonly findings: Finding[];
}

/**
 * Inside { } a comma ends a value, and words after it without a colon are read as a key: `{ wording: in the bag, off }`.
 * They belong to the text before, to its number, or are a key whose colon or space is missing.
 */
export const tornTexts: Normalizer = (tangled) => {
  const { source, value } = tangled;
  const isTorn = [...source.children.values()].some(({ bare }) => bare === true);
  if (!isTorn || typeof value !== 'object' || value === null) return undefined;
  const sorted: Sorted = { entries: [], findings: [] };
  for (const [key, child] of source.children) {
    const entry = { key: String(key), value: (value as Record<string, unknown>)[key], source: child };
    if (child.bare !== true || !sortBare(sorted, entry, tangled)) sorted.entries.push(entry);
  }
  return sorted.findings.length === 0 ? undefined : tidiedBlock(sorted, source);
};

function tidiedBlock({ entries, findings }: Sorted, source: SourceNode): Normalized {
  return {
    value: Object.fromEntries(entries.map(({ key, value }) => [key, value])),
    source: { ...source, children: new Map(entries.map((entry) => [entry.key, entry.source])) },
    findings: findings.map((finding) => lastOf(finding, findings)).filter((finding) => finding !== undefined),
  };
}

/** Of the findings about one text that several commas tear, the last one, which knows the whole text. */
function lastOf(finding: Finding, all: readonly Finding[]): Finding | undefined {
  const isSame = (other: Finding) =>
    other.path.join() === finding.path.join() && other.fault.code === finding.fault.code;
  const last = all[lastIndex(all, isSame)];
  const first = all.find(isSame);
  return finding === first && last !== undefined ? { ...last, fault: first.fault } : undefined;
}

/** Assigns a word without a colon. True if its place was found. */
function sortBare(sorted: Sorted, bare: Entry, tangled: NormalizerInput): boolean {
  return asKey(sorted, bare, tangled) || asRest(sorted, bare, tangled.path);
}

/** `id:lunch` and `label At lunch`, where a key of that name is free. */
function asKey({ entries, findings }: Sorted, { key: words, source }: Entry, { part, path }: NormalizerInput): boolean {
  const [, key = '', sign = '', rest = ''] = /^([A-Za-z][\w-]*)(:\s*|\s+)(.+)$/s.exec(words) ?? [];
  if (rest === '' || entries.some((entry) => entry.key === key) || !mayHave(part, key, rest)) return false;
  const code = sign.startsWith(':') ? 'no-space' : 'no-colon';
  const suggestion = { code: 'write-so', text: shortened(`${key}: ${rest}`) } as const;
  findings.push(error({ code, key }, [...path, key], { at: 'key', suggestion }));
  const { bare: _, ...place } = source;
  entries.push({ key, value: scalarOf(rest), source: place });
  return true;
}

/** True if a block can have a key with that value: a fixed key, or a number or boolean keyed by id. */
function mayHave(part: z.core.$ZodType, key: string, rest: string): boolean {
  if (keysOf(part).includes(key)) return true;
  const isRecord = unwrapped(part) instanceof z.ZodRecord;
  const inner = childSchema(part, key);
  return (
    isRecord && inner !== undefined && z.safeParse(inner, scalarOf(rest)).success && typeof scalarOf(rest) !== 'string'
  );
}

function scalarOf(written: string): unknown {
  if (/^-?\d+(\.\d+)?$/.test(written)) return Number(written);
  return written === 'true' || (written === 'false' ? false : written);
}

/** The rest of the text, or of the number, before it. */
function asRest({ entries, findings }: Sorted, { key: rest, source }: Entry, path: Path): boolean {
  const last = entries.at(-1);
  if (last === undefined) return false;
  const whole =
    typeof last.value === 'number'
      ? numberOf(last.value, rest, findings, [...path, last.key])
      : textOf(last, rest, findings, path);
  if (whole === undefined) return false;
  entries[entries.length - 1] = { ...last, value: whole, source: { ...last.source, end: source.end } };
  return true;
}

function numberOf(value: number, rest: string, findings: Finding[], path: Path): number | undefined {
  if (!/^\d+$/.test(rest)) return undefined;
  const suggestion = { code: 'decimal-point', number: `${value}.${rest}` } as const;
  findings.push(error({ code: 'decimal-comma', rest }, path, { suggestion }));
  return Number(`${value}.${rest}`);
}

function textOf({ key, value }: Entry, rest: string, findings: Finding[], path: Path): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = `${value}, ${rest}`;
  const said = text.replace(/^[“”„‟](.*)[“”‟]$/u, '$1');
  const suggestion = { code: 'put-all-in-quotes', text: quotedBriefly(said) } as const;
  const isCurly = /^[“”„‟]/u.test(text);
  const fault = isCurly
    ? ({ code: 'syntax.curly-quotes' } as const)
    : ({ code: 'comma-in-text', rest: shortened(rest) } as const);
  findings.push(error(fault, [...path, key], { suggestion }));
  return said;
}
