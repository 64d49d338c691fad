import { z } from 'zod';
import { error } from './check.ts';
import type { Finding, Path } from './diagnostic.ts';
import { didYouMean } from './did-you-mean.ts';
import { exampleFor } from './example-for.ts';
import type { Fault } from './faults/fault.ts';
import { idOfName } from './id-of-name.ts';
import { knownKeys, zodSchemaAt } from './known-keys.ts';
import { nameOfValue } from './name-of-value.ts';
import { placeNameOf } from './place-name-of.ts';
import { rangeFinding } from './range-finding.ts';
import { patternFaultOf } from './schema/schema-faults.ts';
import { shortened } from './shortened.ts';
import { suggestedDate } from './suggested-date.ts';
import { suggestedId } from './suggested-id.ts';
import { valueAt } from './value-at.ts';
import { wrongTypeFinding } from './wrong-type-finding.ts';

type ShapeIssue = z.core.$ZodIssue;

/** Returns the findings about the shape of a file; `root` is its plain data. */
export function shapeFindings(schema: z.ZodType, root: unknown, issues: readonly ShapeIssue[]): readonly Finding[] {
  return onePerPlace(issues).flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(schema, root, issue) : [finding(schema, root, issue)],
  );
}

/** Keys that there are none of, and that are near none which is free: those are known by then. */
function unknownKeys(schema: z.ZodType, root: unknown, issue: z.core.$ZodIssueUnrecognizedKeys): readonly Finding[] {
  const path = pathOf(issue);
  const known = knownKeys(schema, path);
  const free = known.filter((key) => valueAt(root, [...path, key]) === undefined);
  const suggestion = { code: 'may-have', keys: free.length === 0 ? known : free } as const;
  return issue.keys.map((key) =>
    error({ code: 'unknown-key', key: shortened(key), place: placeNameOf(path) }, [...path, key], {
      at: 'key',
      suggestion,
    }),
  );
}

/** Removes length and size issues for values of the wrong type. */
function onePerPlace(issues: readonly ShapeIssue[]): readonly ShapeIssue[] {
  const placeOf = (issue: ShapeIssue) => JSON.stringify(pathOf(issue));
  const wrong = new Set(issues.filter(({ code }) => code === 'invalid_type').map(placeOf));
  return issues.filter((issue) => !issue.code.startsWith('too_') || !wrong.has(placeOf(issue)));
}

function finding(schema: z.ZodType, root: unknown, issue: ShapeIssue): Finding {
  const path = pathOf(issue);
  const value = valueAt(root, path);
  if (value === undefined) return missing(path);
  switch (issue.code) {
    case 'invalid_type':
      return wrongTypeFinding(path, issue.expected, value, {
        fits: (other) => fits(schema, path, other),
        example: exampleFor(root, path, value),
      });
    case 'invalid_value':
      return unknownValue(path, issue.values.map(String), value);
    case 'too_small':
      return rangeFinding(path, issue.origin, { least: Number(issue.minimum), most: Infinity }, value);
    case 'too_big':
      return rangeFinding(path, issue.origin, { least: -Infinity, most: Number(issue.maximum) }, value);
    case 'invalid_key':
      return badId(root, path, String(path.at(-1)), 'key');
    case 'invalid_format':
      return patternFinding(root, path, issue.message);
    case 'custom':
      return error(ownFault(path, issue, value), path);
    default:
      return error({ code: 'bad-format', ...nameOfValue(path) }, path);
  }
}

function patternFinding(root: unknown, path: Path, message: string): Finding {
  const value = String(valueAt(root, path));
  const code = patternFaultOf(message);
  if (code === undefined) return error({ code: 'bad-format', ...nameOfValue(path) }, path);
  if (code === 'bad-id') return badId(root, path, value, 'value');
  const date = code === 'bad-format.date' ? suggestedDate(value) : undefined;
  const suggestion = date === undefined ? undefined : ({ code: 'write-so', text: date } as const);
  return error({ code, written: shortened(value) }, path, { suggestion });
}

function badId(root: unknown, path: Path, written: string, at: 'key' | 'value'): Finding {
  const id = idOfName(root, path, written, at) ?? suggestedId(written);
  const suggestion = id === undefined ? undefined : ({ code: 'write-so', text: id } as const);
  return error({ code: 'bad-id', written: shortened(written) }, path, { at, suggestion });
}

/** Returns the fault of a custom rule of the schema: the precision of numbers, or options by issue. */
function ownFault(path: Path, { params }: z.core.$ZodIssueCustom, value: unknown): Fault {
  if (typeof value === 'object') return { code: 'too-few.issues', ...nameOfValue(path) };
  return { code: 'too-precise', written: shortened(String(value)), decimals: Number(params?.['decimals']) };
}

/** True if another value is valid at a path. */
function fits(schema: z.ZodType, path: Path, value: unknown): boolean {
  const part = zodSchemaAt(schema, path);
  return part !== undefined && z.safeParse(part, value).success;
}

function pathOf(issue: ShapeIssue): Path {
  return issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function missing(path: Path): Finding {
  const { key } = nameOfValue(path);
  return error({ code: 'missing-key', key, place: placeNameOf(path.slice(0, -1)) }, path);
}

function unknownValue(path: Path, allowed: readonly string[], value: unknown): Finding {
  const written = shortened(typeof value === 'object' ? JSON.stringify(value) : String(value));
  const suggestion = typeof value === 'string' ? didYouMean(written, allowed) : undefined;
  return error({ code: 'unknown-value', ...nameOfValue(path), allowed, written }, path, { suggestion });
}
