import type { z } from 'zod';
import type { Finding } from '../diagnostic.ts';
import { childSchema } from '../known-keys.ts';
import type { PlainValue } from '../plain-value.ts';
import type { SourceNode } from '../source-node.ts';
import { curlyText } from './curly-text.ts';
import { misspeltKeys } from './misspelt-keys.ts';
import { nakedWalkAway } from './naked-walk-away.ts';
import type { Normalized, Normalizer, NormalizerInput } from './normalizer.ts';
import { semicolonList } from './semicolon-list.ts';
import { tornTexts } from './torn-texts.ts';

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
