import type { z } from 'zod';
import { error } from './check.ts';
import type { Finding, Path } from './diagnostic.ts';
import { knownKeys } from './known-keys.ts';
import { shortened } from './shortened.ts';
import type { SourceNode } from './source-node.ts';
import { valueAt } from './value-at.ts';

/** What a comma has torn apart, and the paths of the keys that it has made by that. */
export interface Torn {
  readonly findings: readonly Finding[];
  readonly strays: readonly Path[];
}

/**
 * Commas that stand in a text, or in a number, inside { }: there they end the value, and what follows is read as a key
 * of its own, `{ wording: in the bag, switched off }`.
 */
export function commaFindings(schema: z.ZodType, root: unknown, source: SourceNode, path: Path = []): Torn {
  const here = tornHere(schema, root, source, path);
  const inside = [...source.children].map(([key, child]) => commaFindings(schema, root, child, [...path, key]));
  return {
    findings: [...here.findings, ...inside.flatMap(({ findings }) => findings)],
    strays: [...here.strays, ...inside.flatMap(({ strays }) => strays)],
  };
}

function tornHere(schema: z.ZodType, root: unknown, { children }: SourceNode, path: Path): Torn {
  const keys = [...children.keys()].map(String);
  const isStray = (key: string | undefined) => key !== undefined && children.get(key)?.bare === true;
  const findings: Finding[] = [];
  const strays: Path[] = [];
  for (const [place, key] of keys.entries()) {
    const before = keys[place - 1];
    if (!isStray(key) || before === undefined || isStray(before)) continue;
    const rest = keys.slice(place, keys.findIndex((other, index) => index > place && !isStray(other)) >>> 0);
    const finding = tornFinding([...path, before], valueAt(root, [...path, before]), rest);
    if (finding === undefined || lacksColon(key, knownKeys(schema, path))) continue;
    findings.push(finding);
    strays.push(...rest.map((stray) => [...path, stray]));
  }
  return { findings, strays };
}

/** `{ id: lunch, label At lunch }`: no comma too many, but a colon too few. */
function lacksColon(key: string, known: readonly string[]): boolean {
  return known.includes(key.split(' ')[0] ?? '');
}

function tornFinding(path: Path, value: unknown, rest: readonly string[]): Finding | undefined {
  const [first = ''] = rest;
  if (typeof value === 'number' && /^\d+$/.test(first)) {
    const suggestion = { code: 'decimal-point', number: `${value}.${first}` } as const;
    return error({ code: 'decimal-comma', rest: first }, path, { suggestion });
  }
  if (typeof value !== 'string') return undefined;
  const suggestion = { code: 'put-all-in-quotes', text: [value, ...rest].join(', ') } as const;
  return error({ code: 'comma-in-text', rest: shortened(first) }, path, { suggestion });
}
