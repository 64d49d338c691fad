import { z } from 'zod';
import type { DiagnosticCode, Finding, Path } from './diagnostic.ts';
import { didYouMean, nearest } from './did-you-mean.ts';
import { knownKeys, schemaAt } from './known-keys.ts';
import { nameOfPlace, nameOfValue, oneOf, sentence } from './name-of-place.ts';
import { rangeFinding } from './range-finding.ts';
import { BAD_ID } from './schema/fields.ts';
import { shortened } from './shortened.ts';
import { valueAt } from './value-at.ts';
import { wrongTypeFinding } from './wrong-type-finding.ts';

type ShapeIssue = z.core.$ZodIssue;

/** Says in plain sentences what is wrong with the shape of a file, whose plain data is `root`. */
export function shapeFindings(schema: z.ZodType, root: unknown, issues: readonly ShapeIssue[]): readonly Finding[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(schema, root, issue) : [],
  );
  const meant = new Set(unknown.map((key) => key.meant));
  const others = onePerPlace(issues)
    .filter((issue) => issue.code !== 'unrecognized_keys')
    .map((issue) => finding(schema, root, issue))
    // A key that is missing because it is misspelt is one mistake, not two.
    .filter(({ code, path }) => code !== 'missing-key' || !meant.has(JSON.stringify(path)));
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
    const message = `"${shortened(key)}" is not a key of ${nameOfPlace(path)}.`;
    const suggestion = didYouMean(key, free) ?? `It may have ${oneOf(known)}.`;
    return {
      finding: { severity: 'error', code: 'unknown-key', path: [...path, key], at: 'key', message, suggestion },
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
      return { severity: 'error', code: 'bad-id', path, at: 'key', message: `${nameOfKey(path)} ${BAD_ID}` };
    case 'invalid_format':
      return ownSentence(path, issue.message === BAD_ID ? 'bad-id' : 'bad-format', issue.message, value);
    case 'custom':
      return ownSentence(
        path,
        (issue.params?.['code'] as DiagnosticCode | undefined) ?? 'bad-format',
        issue.message,
        value,
      );
    default:
      return {
        severity: 'error',
        code: 'bad-format',
        path,
        message: `${sentence(nameOfValue(path))} is not as the format wants it.`,
      };
  }
}

/** Whether another value would do at a path. */
function fits(schema: z.ZodType, path: Path, value: unknown): boolean {
  const part = schemaAt(schema, path);
  return part !== undefined && z.safeParse(part, value).success;
}

function pathOf(issue: ShapeIssue): Path {
  return issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function nameOfKey(path: Path): string {
  return `"${shortened(String(path.at(-1)))}"`;
}

function missing(path: Path): Finding {
  const message = sentence(`${nameOfPlace(path.slice(0, -1))} has no ${nameOfValue(path)}.`);
  return { severity: 'error', code: 'missing-key', path, message };
}

function unknownValue(path: Path, allowed: readonly string[], value: unknown): Finding {
  const written = shortened(typeof value === 'object' ? JSON.stringify(value) : String(value));
  const message = sentence(`${nameOfValue(path)} must be ${oneOf(allowed)}, not "${written}".`);
  const suggestion = typeof value === 'string' ? didYouMean(written, allowed) : undefined;
  return { severity: 'error', code: 'unknown-value', path, message, suggestion };
}

/** The schema's own predicate ("is not an id: ...") after what was written. */
function ownSentence(path: Path, code: DiagnosticCode, predicate: string, value: unknown): Finding {
  const subject = typeof value === 'object' ? nameOfValue(path) : `"${shortened(String(value))}"`;
  return { severity: 'error', code, path, message: sentence(`${subject} ${predicate}`) };
}
