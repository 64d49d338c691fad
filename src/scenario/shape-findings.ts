import { z } from 'zod';
import { error } from './check.ts';
import type { Finding, Path } from './diagnostic.ts';
import { didYouMean, nearest } from './did-you-mean.ts';
import type { Fault } from './faults/fault.ts';
import { knownKeys, schemaAt } from './known-keys.ts';
import { nameOfValue } from './name-of-value.ts';
import { placeNameOf } from './place-name-of.ts';
import { rangeFinding } from './range-finding.ts';
import { patternFaultOf } from './schema/schema-faults.ts';
import { shortened } from './shortened.ts';
import { valueAt } from './value-at.ts';
import { wrongTypeFinding } from './wrong-type-finding.ts';

type ShapeIssue = z.core.$ZodIssue;

/** What is wrong with the shape of a file, whose plain data is `root`. */
export function shapeFindings(schema: z.ZodType, root: unknown, issues: readonly ShapeIssue[]): readonly Finding[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(schema, root, issue) : [],
  );
  const meant = new Set(unknown.map((key) => key.meant));
  const others = onePerPlace(issues)
    .filter((issue) => issue.code !== 'unrecognized_keys')
    .map((issue) => finding(schema, root, issue))
    // A key that is missing because it is misspelt is one mistake, not two.
    .filter(({ fault, path }) => fault.code !== 'missing-key' || !meant.has(JSON.stringify(path)));
  return [...unknown.map((key) => key.finding), ...others];
}

interface UnknownKey {
  readonly finding: Finding;
  /** The path, as JSON, of the missing key that was probably meant. */
  readonly meant: string | undefined;
}

function unknownKeys(schema: z.ZodType, root: unknown, issue: z.core.$ZodIssueUnrecognizedKeys): UnknownKey[] {
  const path = pathOf(issue);
  const known = knownKeys(schema, path);
  const free = known.filter((key) => valueAt(root, [...path, key]) === undefined);
  return issue.keys.map((key) => {
    const word = nearest(key, free);
    const fault = { code: 'unknown-key', key: shortened(key), place: placeNameOf(path) } as const;
    const suggestion = didYouMean(key, free) ?? ({ code: 'may-have', keys: known } as const);
    return {
      finding: error(fault, [...path, key], { at: 'key', suggestion }),
      meant: word && JSON.stringify([...path, word]),
    };
  });
}

/** What is of the wrong kind is not also too long or too short. */
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
      return wrongTypeFinding(path, issue.expected, value, (other) => fits(schema, path, other));
    case 'invalid_value':
      return unknownValue(path, issue.values.map(String), value);
    case 'too_small':
      return rangeFinding(path, issue.origin, { least: Number(issue.minimum), most: Infinity }, value);
    case 'too_big':
      return rangeFinding(path, issue.origin, { least: -Infinity, most: Number(issue.maximum) }, value);
    case 'invalid_key':
      return error({ code: 'bad-id', written: shortened(String(path.at(-1))) }, path, { at: 'key' });
    case 'invalid_format':
      return error(patternFaultIn(path, issue.message, value), path);
    case 'custom':
      return error(ownFault(path, issue, value), path);
    default:
      return error({ code: 'bad-format', ...nameOfValue(path) }, path);
  }
}

function patternFaultIn(path: Path, message: string, value: unknown): Fault {
  const code = patternFaultOf(message);
  return code === undefined
    ? { code: 'bad-format', ...nameOfValue(path) }
    : { code, written: shortened(String(value)) };
}

/** What the schema demands besides of its numbers, and of options by issue. */
function ownFault(path: Path, { params }: z.core.$ZodIssueCustom, value: unknown): Fault {
  if (typeof value === 'object') return { code: 'too-few.issues', ...nameOfValue(path) };
  return { code: 'too-precise', written: shortened(String(value)), decimals: Number(params?.['decimals']) };
}

/** Whether another value would do at a path. */
function fits(schema: z.ZodType, path: Path, value: unknown): boolean {
  const part = schemaAt(schema, path);
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
