import { z } from 'zod';
import { error, warning } from '../check.ts';
import type { Finding, Path } from '../diagnostic.ts';
import { nearest } from '../did-you-mean.ts';
import { childSchema, keysOf, unwrapped } from '../known-keys.ts';
import { placeNameOf } from '../place-name-of.ts';
import type { PlainValue } from '../plain-value.ts';
import { shortened } from '../shortened.ts';
import type { SourceNode } from '../source-node.ts';
import { valueAt } from '../value-at.ts';
import { quotedBriefly } from '../yaml-recovery/quoted.ts';
import { type Normalized, type Normalizer, type NormalizerInput, tornTexts } from './torn-texts.ts';

/** Curly quotes round a value, as word processors write them, become part of it. */
const curlyText: Normalizer = ({ part, path, value, source }) => {
  if (typeof value === 'object') return curlySentence(part, path, value, source);
  if (typeof value !== 'string' || source.plain !== true) return undefined;
  const said = /^[“”„‟]([^“”„‟]*)[“”‟]$/u.exec(value)?.[1];
  if (said === undefined) return undefined;
  const suggestion = { code: 'put-all-in-quotes', text: quotedBriefly(said) } as const;
  if (z.safeParse(part, value).success) {
    return { value, source, findings: [warning({ code: 'curly-quotes' }, path, { suggestion })] };
  }
  const isMeant = z.safeParse(part, said).success;
  return isMeant
    ? { value: said, source, findings: [error({ code: 'syntax.curly-quotes' }, path, { suggestion })] }
    : undefined;
};

/** A sentence in curly quotes with a colon, which makes a key and its value of it. */
function curlySentence(
  part: NormalizerInput['part'],
  path: Path,
  value: object | null,
  source: SourceNode,
): Normalized | undefined {
  const [entry, ...others] = Object.entries(value ?? {});
  if (entry === undefined || others.length > 0 || typeof entry[1] === 'object') return undefined;
  if (!z.safeParse(part, 'text').success) return undefined;
  const said = /^[“”„‟](.*)[“”‟]$/u.exec(`${entry[0]}: ${String(entry[1])}`)?.[1];
  if (said === undefined) return undefined;
  const suggestion = { code: 'put-all-in-quotes', text: quotedBriefly(said) } as const;
  const { children: _, ...place } = source;
  return {
    value: said,
    source: { ...place, children: new Map() },
    findings: [error({ code: 'syntax.curly-quotes' }, path, { suggestion })],
  };
}

/** Keys that there are none of, but near one that is free: what stands under them is looked at as if it were that one's. */
const misspeltKeys: Normalizer = ({ part, path, value, source }) => {
  if (!(unwrapped(part) instanceof z.ZodObject) || typeof value !== 'object' || value === null) return undefined;
  const known = keysOf(part);
  const used = new Set(Object.keys(value));
  const meant = new Map<string, string>();
  for (const key of used) {
    const word = known.includes(key)
      ? undefined
      : nearest(
          key,
          known.filter((each) => !used.has(each) && ![...meant.values()].includes(each)),
        );
    if (word !== undefined) meant.set(key, word);
  }
  if (meant.size === 0) return undefined;
  const place = placeNameOf(path);
  const findings = [...meant].map(([key, word]) =>
    error({ code: 'unknown-key', key: shortened(key), place }, [...path, word], {
      at: 'key',
      suggestion: { code: 'did-you-mean', word },
    }),
  );
  const renamed = <Value>(entries: Iterable<readonly [string | number, Value]>) =>
    [...entries].map(([key, each]) => [meant.get(String(key)) ?? key, each] as const);
  return {
    value: Object.fromEntries(renamed(Object.entries(value))),
    source: { ...source, children: new Map(renamed(source.children)) },
    findings,
  };
};

/** `[choir; band]`: entries of a list that semicolons separate. */
const semicolonList: Normalizer = ({ part, path, value, source }) => {
  if (!Array.isArray(value) || value.length !== 1) return undefined;
  const [only] = value as readonly unknown[];
  const inner = childSchema(part, 0);
  if (typeof only !== 'string' || !only.includes(';') || inner === undefined) return undefined;
  const words = only
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean);
  if (!words.every((word) => z.safeParse(inner, word).success) || z.safeParse(inner, only).success) return undefined;
  const place = source.children.get(0) ?? source;
  return {
    value: words,
    source: { ...source, children: new Map(words.map((_, index) => [index, place])) },
    findings: [
      error({ code: 'semicolons' }, [...path, 0], { suggestion: { code: 'write-so', text: `[${words.join(', ')}]` } }),
    ],
  };
};

/** A walk-away that does not say of which track. */
const nakedWalkAway: Normalizer = ({ part, path, value, source, root }) => {
  if (path.at(-1) !== 'walkAway' || !(unwrapped(part) instanceof z.ZodRecord)) return undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const known = keysOf(childSchema(part, 'any') ?? part);
  const keys = Object.keys(value);
  if (keys.length === 0 || !keys.every((key) => known.includes(key))) return undefined;
  const track = valueAt(root, ['tracks', 0, 'id']);
  if (typeof track !== 'string') return undefined;
  const written = Object.entries(value).map(([key, each]) => `${key}: ${String(each)}`);
  const suggestion = { code: 'write-so', text: `${track}: { ${shortened(written.join(', '))} }` } as const;
  const { key: _, ...inner } = source;
  return {
    value: { [track]: value },
    source: { ...source, children: new Map([[track, { ...inner, key: undefined }]]) },
    findings: [error({ code: 'no-track' }, path, { suggestion })],
  };
};

const TIDYINGS: readonly Normalizer[] = [tornTexts, misspeltKeys, nakedWalkAway, semicolonList, curlyText];

/**
 * A file that can be read but is not as its author meant: commas that tear a text apart, colons and spaces that lack,
 * misspelt keys. Each is told once, at its place, and the rest is looked at as if it were mended.
 */
export function normalized(schema: z.core.$ZodType, read: PlainValue): Normalized {
  return tidied({ ...read, part: schema, path: [], root: read.value });
}

function tidied(tangled: NormalizerInput): Normalized {
  if (isPlainlyTidy(tangled.value)) return { value: tangled.value, source: tangled.source, findings: NOTHING };
  const findings: Finding[] = [];
  let { value, source } = tangled;
  for (const tidy of TIDYINGS) {
    const done = tidy({ ...tangled, value, source });
    if (done === undefined) continue;
    findings.push(...done.findings);
    ({ value, source } = done);
  }
  const inner = insideOf({ ...tangled, value, source });
  return { ...inner, findings: [...findings, ...inner.findings] };
}

const NOTHING: readonly Finding[] = [];

/** Most of a file: numbers, and texts that do not start with a curly quote. */
function isPlainlyTidy(value: unknown): boolean {
  return typeof value === 'string' ? !/^[“”„‟]/u.test(value) : typeof value !== 'object' || value === null;
}

/** The same, of all that is inside; what has nothing to mend is left as it is. */
function insideOf(tangled: NormalizerInput): Normalized {
  const { value, source } = tangled;
  const changes: [string | number, Normalized][] = [];
  const findings: Finding[] = [];
  if (typeof value !== 'object' || value === null) return { value, source, findings };
  for (const [step, child] of source.children) {
    const own: unknown = (value as Record<string | number, unknown>)[step];
    const inner = isPlainlyTidy(own) ? undefined : childSchema(tangled.part, step);
    if (inner === undefined) continue;
    const { path, root } = tangled;
    const done = tidied({ part: inner, path: [...path, step], root, value: own, source: child });
    if (done.findings.length === 0) continue;
    findings.push(...done.findings);
    changes.push([step, done]);
  }
  return { ...withChildren(value, source, changes), findings };
}

function withChildren(
  value: object,
  source: SourceNode,
  changes: readonly [string | number, Normalized][],
): PlainValue {
  if (changes.length === 0) return { value, source };
  const children = new Map(source.children);
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  for (const [step, done] of changes) {
    copy[step] = done.value;
    children.set(step, done.source);
  }
  return { value: copy, source: { ...source, children } };
}
