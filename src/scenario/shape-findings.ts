import { z } from 'zod';
import { error } from './check.ts';
import type { Finding, Path } from './diagnostic.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Fault } from './faults/fault.ts';
import type { NamedValue } from './faults/named-value.ts';
import type { Suggestion } from './faults/suggestion.ts';
import { idOfName } from './id-of-name.ts';
import { knownKeys, zodSchemaAt } from './known-keys.ts';
import { placeNameOf } from './place-name-of.ts';
import { patternFaultOf } from './schema/schema-faults.ts';
import { shortened } from './shortened.ts';
import { suggestedId } from './suggested-id.ts';
import { valueAt } from './value-at.ts';
import { nameOfValue, wrongTypeFinding } from './wrong-type-finding.ts';

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

interface Range {
  readonly least: number;
  readonly most: number;
}

/** A number, a text or a list is outside the range that the format allows. */
function rangeFinding(path: Path, origin: string, range: Range, value: unknown): Finding {
  const named = nameOfValue(path);
  if (origin === 'string') return error(textFault(named, range, value), path);
  if (origin === 'array') {
    const tooMany = Array.isArray(value) && value.length > range.most && Number.isFinite(range.most);
    return error(listFault(named, range, value), tooMany ? [...path, range.most] : path);
  }
  return error(numberFault(named, range, String(value)), path, { suggestion: shareOf(range, value) });
}

/** 40 where a share is wanted is 40 percent. */
function shareOf({ most }: Range, value: unknown): Suggestion | undefined {
  if (most !== 1 || typeof value !== 'number' || value <= 1 || value > 100) return undefined;
  return { code: 'share-of-one', number: String(Math.round(value * 10) / 1000) };
}

function textFault(named: NamedValue, { least, most }: Range, value: unknown): Fault {
  if (least > 0 && most === Infinity) return { code: 'empty-text', ...named };
  return { code: 'too-long', ...named, most, has: typeof value === 'string' ? value.trim().length : 0 };
}

function listFault(named: NamedValue, { least, most }: Range, value: unknown): Fault {
  const has = Array.isArray(value) ? value.length : 0;
  return most === Infinity ? { code: 'too-few', ...named, least, has } : { code: 'too-many', ...named, most, has };
}

function numberFault(named: NamedValue, { least, most }: Range, written: string): Fault {
  return most === Infinity
    ? { code: 'out-of-range.below', ...named, least: String(least), written }
    : { code: 'out-of-range.above', ...named, most: String(most), written };
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A date as a scenario writes it, of one that is written in another way; nothing where that could mean two days. */
function suggestedDate(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return dateOf(year, Number(month), Number(day));
  const [, first, sign, second, last] = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})$/.exec(text) ?? [];
  if (last !== undefined) return ofTwo(Number(first), Number(second), last, sign === '.');
  const [, before, name, after, end] =
    /^(\d{1,2})?\.?\s*([a-z]{3,})\.?\s*(\d{1,2})?(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(text) ?? [];
  if (end === undefined || name === undefined) return undefined;
  const named = MONTHS.findIndex((each) => each.startsWith(name)) + 1;
  return named === 0 ? undefined : dateOf(end, named, Number(before ?? after));
}

/** With full stops, the day comes first; else only a number over 12 tells which is the day. */
function ofTwo(first: number, second: number, year: string, dayFirst: boolean): string | undefined {
  if (dayFirst || first > 12) return dateOf(year, second, first);
  return second > 12 ? dateOf(year, first, second) : undefined;
}

function dateOf(year: string, month: number, day: number): string | undefined {
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined;
}

/** Returns an example to replace a value of the wrong type, from the ids of the file and the author's input. */
function exampleFor(root: unknown, path: Path, value: unknown): string | undefined {
  switch (path.at(-1)) {
    case 'walkAway':
      return typeof value === 'number' ? walkAwayOf(root, value) : undefined;
    case 'points':
      return Array.isArray(value) ? pointsOf(root, value) : undefined;
    case 'never':
    case 'when':
      return typeof value === 'string' ? optionsOf(root, value) : undefined;
    default:
      return typeof value === 'number' && path.at(-2) === 'walkAway'
        ? `{ start: ${value}, drift: 0, spread: 0 }`
        : undefined;
  }
}

function walkAwayOf(root: unknown, start: number): string | undefined {
  const tracks = idsIn(root, 'tracks');
  if (tracks.length === 0) return undefined;
  return `{ ${tracks.map((track) => `${track}: { start: ${start}, drift: 0, spread: 0 }`).join(', ')} }`;
}

function pointsOf(root: unknown, list: readonly unknown[]): string | undefined {
  const parties = idsIn(root, 'parties');
  const numbers = list.filter((each) => typeof each === 'number');
  if (numbers.length !== parties.length || numbers.length !== list.length) return undefined;
  return `{ ${parties.map((party, index) => `${party}: ${numbers[index]}`).join(', ')} }`;
}

/** An issue and its option, by what stands there in words. */
function optionsOf(root: unknown, words: string): string | undefined {
  const [first = '', ...others] = words.split(/[\s,:]+/);
  const named = idsIn(root, 'issues').includes(first) ? { issue: first, options: others } : undefined;
  const issue = named?.issue ?? idsIn(root, 'issues')[0];
  if (issue === undefined) return undefined;
  const place = idsIn(root, 'issues').indexOf(issue);
  const options = named?.options.filter(Boolean) ?? [];
  const shown = options.length > 0 ? options : idsIn(valueAt(root, ['issues', place]), 'options').slice(0, 1);
  return `{ ${issue}: [${shown.join(', ')}] }`;
}

function idsIn(root: unknown, key: string): readonly string[] {
  const list = valueAt(root, [key]);
  if (!Array.isArray(list)) return [];
  return list.map((each) => valueAt(each, ['id'])).filter((id) => typeof id === 'string');
}
