import { error } from './check.ts';
import type { Finding, Path } from './diagnostic.ts';
import type { FoundKind, WantedKind } from './faults/misshapen-values.ts';
import type { NamedValue } from './faults/named-value.ts';
import type { Suggestion } from './faults/suggestion.ts';
import { shortened } from './shortened.ts';
import { quotedBriefly } from './yaml-recovery/quoted.ts';

const WANTED: Readonly<Record<string, WantedKind>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'boolean',
  array: 'list',
  tuple: 'list',
  object: 'block',
  record: 'block',
};

/** Help for a suggestion at a path. */
interface Helps {
  /** True if another value is valid there. */
  readonly fits: (other: unknown) => boolean;
  /** An example of a valid value. */
  readonly example: string | undefined;
}

/** A value is of the wrong kind, and how to mend it where that is plain. */
export function wrongTypeFinding(path: Path, expected: string, value: unknown, { fits, example }: Helps): Finding {
  const wanted = { ...nameOfValue(path), wanted: WANTED[expected] ?? 'other' };
  if (value === null) return error({ code: 'wrong-type.empty', ...wanted }, path);
  const found = kindOf(value);
  const suggestion =
    howToFix(expected, value, fits) ?? (example === undefined ? undefined : { code: 'write-so', text: example });
  if (found !== undefined) return error({ code: 'wrong-type', ...wanted, found }, path, { suggestion });
  return error({ code: 'wrong-type.written', ...wanted, written: String(value) }, path, { suggestion });
}

/** Returns the kind of a value; `undefined` if a message should quote the value instead. */
function kindOf(value: unknown): FoundKind | undefined {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'block';
  if (typeof value === 'string') return value === '' ? 'empty-text' : 'text';
  if (Number.isNaN(value)) return 'no-number';
  return Number.isFinite(value) || typeof value !== 'number' ? undefined : 'endless-number';
}

/** True if another value is valid at the path. */
type Fits = (other: unknown) => boolean;

/** Returns a suggestion for a value of the wrong type; `undefined` if the remedy is unclear. */
function howToFix(expected: string, value: unknown, fits: Fits): Suggestion | undefined {
  switch (expected) {
    case 'string':
      return howToWriteText(value, fits);
    case 'array':
      return typeof value === 'string' ? asList(value, fits) : undefined;
    case 'number':
    case 'int':
      return typeof value === 'string' ? asNumber(value) : undefined;
    case 'boolean':
      return trueOrFalse(value);
    default:
      return undefined;
  }
}

/** A number in quotes, one with a comma in the place of its point, or one with its unit. */
function asNumber(value: string): Suggestion | undefined {
  if (value.trim() !== '' && Number.isFinite(Number(value))) return { code: 'take-quotes-away' };
  if (/^-?\d+,\d+$/.test(value)) return { code: 'decimal-point', number: value.replace(',', '.') };
  const number = /^([-−–]?\d+(?:\.\d+)?)(?![\d,])/.exec(value)?.[1];
  return number === undefined ? undefined : { code: 'only-number', number: number.replace(/^[−–]/, '-') };
}

/** A list of ids goes in brackets, one of sentences has a hyphen before each. */
function asList(value: string, fits: Fits): Suggestion {
  const words = value.split(/[,;]\s*/).filter(Boolean);
  if (words.length > 1 && fits(words)) return { code: 'write-so', text: `[${shortened(words.join(', '))}]` };
  const isLong = value.length > 40 || value.includes(',');
  return isLong ? { code: 'write-so', text: `- ${quotedBriefly(value)}` } : { code: 'put-in-brackets', text: value };
}

function trueOrFalse(value: unknown): Suggestion {
  const word = String(value).toLowerCase();
  if (/^(?:yes|y|on|1|true|ja|так)$/.test(word)) return { code: 'write-so', text: 'true' };
  if (/^(?:no|n|off|0|false|nein|ні)$/.test(word)) return { code: 'write-so', text: 'false' };
  return { code: 'true-or-false' };
}

function howToWriteText(value: unknown, fits: Fits): Suggestion | undefined {
  if (Array.isArray(value)) return undefined;
  if (typeof value === 'object' && value !== null) return colonInText(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return { code: 'write-a-word' };
  const written = String(value);
  if (fits(written)) return { code: 'put-in-quotes', text: written };
  return fits(`n${written}`) ? { code: 'write-an-id', id: `n${written}` } : undefined;
}

/** A sentence with a colon in it is read as a key and its value. */
function colonInText(block: object): Suggestion | undefined {
  const [entry, ...others] = Object.entries(block);
  if (entry === undefined || others.length > 0) return undefined;
  const [before, after] = entry;
  const text = `${before}: ${typeof after === 'object' ? '...' : String(after)}`;
  return { code: 'colon-in-text', text: quotedBriefly(text) };
}

/** Returns the name of the value at a path. Every value of a file is under some key. */
export function nameOfValue(path: Path): NamedValue {
  const key = path.filter((step) => typeof step === 'string').at(-1);
  return { key: key ?? '', called: typeof path.at(-1) === 'number' ? 'entry' : 'key' };
}
